using Missions.Web.Documents.Layout;
using Missions.Web.Presentation;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Documents.Orders;

/// <summary>Who decided, for whom and when, up to the signature.</summary>
static class RouteOfDecisions
{
    const string None = "–";

    public static void Add(Flow flow, SealedOrderContent order)
    {
        var language = order.Language;
        flow.Heading(language.Say("Circuit de validation", "Approval route"));
        flow.Table(new Table(
            [27, 32, 29, 22],
            [.. order.Snapshot.Route.Where(step => step.Kind != StepKind.Signature).Select(step => Row(step, order)), Signature(order)],
            [
                Head(language.Say("Étape du circuit", "Step of the route")), Head(language.Say("Décision", "Decision")),
                Head(language.Say("Par", "By")), Head(language.Say("Le", "On")),
            ]));
        if (order.Snapshot.IsLate)
            flow.Paragraph(Late(order.Snapshot, language), Style.SmallItalic);
    }

    static IReadOnlyList<Cell> Row(StepFacts step, SealedOrderContent order) => step.State switch
    {
        StepState.Decided => [Name(step, order), Text(Decided(step, order.Language)), Text(By(step, order.Language)), Text(When(step.DecidedAt, order))],
        StepState.Skipped => [Name(step, order), Text(order.Language.Of(step.SkipReason)), Text(None), Text(None)],
        _ => [Name(step, order), Text(order.Language.Say("non décidée", "not decided")), Text(None), Text(None)],
    };

    static IReadOnlyList<Cell> Signature(SealedOrderContent order)
    {
        var step = order.Snapshot.Route.LastOrDefault(step => step.Kind == StepKind.Signature);
        var on = order.Outside is { } outside ? order.Language.Date(outside.On) : When(order.SignedAt, order);
        return [
            step is null ? Text("Signature") : Name(step, order), Text(order.Language.Say("signé", "signed")),
            Text(For(order.SignatoryName, order.SignedFor, order.Language)), Text(on),
        ];
    }

    static string Late(OrderSnapshot snapshot, OrderLanguage language)
    {
        var text = language.Say("Demande déposée hors délai", "Request submitted late");
        if (snapshot.Late is { } late)
        {
            var (by, left) = (language.Of(late.DaysLate(), late.Unit), language.Of(late.ActualDays, late.Unit));
            text += language.Say($" de {by} ({left} avant le départ, {late.RequiredDays} demandés)", $" by {by} ({left} before departure, {late.RequiredDays} required)");
        }
        return snapshot.Content.LateReason.Length > 0 ? $"{text}. {language.Label("Motif", "Reason")} {snapshot.Content.LateReason}" : $"{text}.";
    }

    // The word that came with an opinion is printed among the conditions, with its reference.
    static string Decided(StepFacts step, OrderLanguage language)
    {
        var decided = Decided(step.Kind, language);
        return step is { Comment.Length: > 0, Kind: not StepKind.SecurityOpinion } ? $"{language.Label(decided, decided)} {step.Comment}" : decided;
    }

    static string Decided(StepKind kind, OrderLanguage language) => kind switch
    {
        StepKind.Validation => language.Say("visé", "approved"),
        StepKind.BudgetApproval => language.Say("accordé", "granted"),
        StepKind.SecurityOpinion => language.Say("avis recueilli", "opinion given"),
        _ => language.Say("approuvé", "approved"),
    };

    // A policy names its steps in French: in English they are of a kind, and have a name besides when it says more.
    static Cell Name(StepFacts step, SealedOrderContent order)
    {
        if (order.Language.Prevails) return Text(step.Name);
        var kind = order.Language.Of(step.Kind);
        return Text(StepNames.InEnglish(step.Name) ?? $"{kind} ({step.Name})");
    }

    static string By(StepFacts step, OrderLanguage language) => For(step.DecidedBy.Or(language.Say("non renseigné", "not given")), step.OnBehalfOf, language);

    static string For(string name, string? principal, OrderLanguage language) =>
        principal is null ? name : $"{name}, {language.Say("pour", "for")} {principal}";

    static string When(DateTimeOffset? at, SealedOrderContent order) => at is { } instant ? order.Language.Instant(instant, order.Zone) : None;

    static Cell Head(string text) => new(text, Style.TableHead, IsHeader: true);

    static Cell Text(string text) => new(text, Style.Body);
}
