using Missions.Web.Documents.Layout;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Documents.Orders;

static class CostsAndConditions
{
    public static void Add(Flow flow, OrderSnapshot snapshot, OrderLanguage language)
    {
        var (content, funding) = (snapshot.Content, snapshot.Funding);
        var notStated = language.Say("non précisés", "not stated");
        var payer = funding.Payer.Or(content.WithCosts ? language.Say("non renseigné", "not given") : language.Say("aucun", "none"));
        flow.Heading(language.Say("Financement", "Funding"));
        flow.Table(new Facts(language)
            .Add("Frais", "Costs", content.WithCosts ? language.Say("mission avec frais", "mission with costs") : language.Say("mission sans frais", "mission without costs"))
            .Add("Établissement payeur", "Paying institution", payer)
            .Add("Projet (eOTP)", "Project (eOTP)", Project(funding, language))
            .Add("Imputation", "Credits", funding.Credits.Or(notStated))
            .Add("Coût estimé", "Estimated cost", content.EstimatedCostCents is null ? language.Say("non estimé", "not estimated") : language.Euros(content.EstimatedCostCents))
            .Add("Avance demandée", "Advance asked for", language.Euros(content.AdvanceCents))
            .Add("Frais d’inscription", "Registration fee", language.Euros(content.RegistrationFeeCents))
            .InPairs());

        flow.Heading("Conditions");
        flow.Table(new Facts(language)
            .Add("Véhicule personnel", "Private car", content.PrivateCar ? Car(snapshot, language) : language.Say("non autorisé", "not authorised"))
            .Add("Jours à titre privé", "Private days", PrivateDays(content, language))
            .Add("Avis sûreté", "Security opinion", SecurityOpinion.Of(snapshot.Route, language))
            .AddIf(content.Remarks.Length > 0, "Remarques", "Remarks", () => content.Remarks)
            .InLines());
    }

    static string Project(FundingFacts funding, OrderLanguage language) =>
        string.Join(" – ", new[] { funding.ProjectCode, funding.ProjectName }.Where(text => !string.IsNullOrWhiteSpace(text))).Or(language.Say("non précisé", "not stated"));

    static string Car(OrderSnapshot snapshot, OrderLanguage language) => string.Join(
        '\n',
        snapshot.WhatItIs().IsRequest()
            ? language.Say("autorisation préalable donnée par la signature de la présente demande", "prior authorisation given by the signature of this request")
            : language.Say("autorisation préalable donnée par la signature du présent ordre", "prior authorisation given by the signature of this order"),
        Described(snapshot.Content, language));

    static string Described(MissionContent content, OrderLanguage language) => string.Join(
        '\n',
        $"{language.Label("Motif", "Reason")} {content.PrivateCarReason.Or(language.Say("non précisé", "not stated"))}",
        $"{language.Label("Puissance fiscale", "Fiscal power")} {(content.FiscalPower is { } power ? $"{power}\u00A0{language.Say("CV", "CV (French fiscal horsepower)")}" : language.Say("non précisée", "not stated"))}",
        $"{language.Label("Passagers", "Passengers")} {content.Passengers.Or(language.Say("aucun", "none"))}");

    static string PrivateDays(MissionContent content, OrderLanguage language)
    {
        if (content.PrivateFrom is not { } first) return language.Say("aucun", "none");
        var (from, until) = (language.Date(first), language.Date(content.PrivateUntil ?? first));
        if (from == until) return language.Say($"le {from}, hors ordre de mission", $"{from}, not covered by the order");
        return language.Say($"du {from} au {until} inclus, hors ordre de mission", $"from {from} to {until} inclusive, not covered by the order");
    }
}
