using Missions.Web.Documents.Layout;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Documents.Orders;

static class CostsAndConditions
{
    public static void Add(Flow flow, OrderSnapshot snapshot)
    {
        var (content, funding) = (snapshot.Content, snapshot.Funding);
        flow.Heading("Prise en charge");
        flow.Table(new Facts()
            .Add("Frais", content.WithCosts ? "mission avec frais" : "mission sans frais")
            .Add("Établissement payeur", funding.Payer.Or(content.WithCosts ? "non renseigné" : "aucun"))
            .Add("Projet (eOTP)", Project(funding))
            .Add("Crédits", funding.Credits.Or("non précisés"))
            .Add("Coût estimé", content.EstimatedCostCents is null ? "non estimé" : French.Euros(content.EstimatedCostCents))
            .Add("Avance", French.Euros(content.AdvanceCents))
            .Add("Frais d’inscription", French.Euros(content.RegistrationFeeCents))
            .InPairs());

        flow.Heading("Conditions");
        flow.Table(new Facts()
            .Add("Véhicule personnel", content.PrivateCar ? Car(content) : "non autorisé")
            .Add("Jours à titre privé", PrivateDays(content))
            .Add("Avis sûreté", Opinion(snapshot.Route))
            .InLines());
    }

    static string Project(FundingFacts funding) =>
        string.Join(" – ", new[] { funding.ProjectCode, funding.ProjectName }.Where(text => !string.IsNullOrWhiteSpace(text))).Or("non précisé");

    static string Car(MissionContent content) =>
        "autorisation préalable donnée par la signature du présent ordre"
        + $"\nMotif\u00A0: {content.PrivateCarReason.Or("non précisé")}"
        + $"\nPuissance fiscale\u00A0: {(content.FiscalPower is { } power ? $"{power}\u00A0CV" : "non précisée")}"
        + $"\nPassagers\u00A0: {content.Passengers.Or("aucun")}";

    static string PrivateDays(MissionContent content) => content.PrivateFrom is null
        ? "aucun"
        : $"du {French.Date(content.PrivateFrom)} au {French.Date(content.PrivateUntil ?? content.PrivateFrom)} inclus, hors ordre de mission";

    static string Opinion(IReadOnlyList<StepFacts> route)
    {
        var step = route.LastOrDefault(step => step.Kind == StepKind.SecurityOpinion);
        return step switch
        {
            null => "non prévu par le circuit de validation",
            { State: StepState.Skipped } => "non requis",
            { State: StepState.Decided, Opinion: { } opinion } =>
                $"{Words.Of(opinion.Sense)}, {opinion.Author}, {opinion.Reference} du {French.Date(opinion.On)}{(step.Comment is null ? "" : $"\u00A0: {step.Comment}")}",
            { State: StepState.Decided } => $"avis recueilli{(step.Comment is null ? "" : $"\u00A0: {step.Comment}")}",
            _ => "requis, non recueilli",
        };
    }
}
