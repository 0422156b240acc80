using Missions.Web.Documents.Layout;
using Missions.Workflow.Calendars;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Documents.Orders;

/// <summary>Who decided, for whom and when, up to the signature.</summary>
static class RouteOfDecisions
{
    public static void Add(Flow flow, SealedOrderContent order)
    {
        flow.Heading("Circuit de validation");
        flow.Table(new Table(
            [24, 31, 31, 22],
            [.. order.Snapshot.Route.Where(step => step.Kind != StepKind.Signature).Select(step => Row(step, order)), Signature(order)],
            [Head("Étape du circuit"), Head("Décision"), Head("Par"), Head("Le")]));
        if (order.Snapshot.IsLate)
            flow.Paragraph(Late(order.Snapshot), Style.SmallItalic);
    }

    static IReadOnlyList<Cell> Row(StepFacts step, SealedOrderContent order) => step.State switch
    {
        StepState.Decided => [Text(step.Name), Text(Decided(step.Kind)), Text(By(step)), Text(When(step.DecidedAt, order))],
        StepState.Skipped => [Text(step.Name), Text(Words.Of(step.SkipReason)), Text("–"), Text("–")],
        _ => [Text(step.Name), Text("non décidée"), Text("–"), Text("–")],
    };

    static IReadOnlyList<Cell> Signature(SealedOrderContent order) =>
    [
        Text(order.Snapshot.Route.LastOrDefault(step => step.Kind == StepKind.Signature)?.Name ?? "Signature"),
        Text("signé"), Text(order.SignedFor is { } principal ? $"{order.SignatoryName}, pour {principal}" : order.SignatoryName), Text(order.Outside is { } outside ? French.Date(outside.On) : When(order.SignedAt, order)),
    ];

    static string Late(OrderSnapshot snapshot)
    {
        var by = snapshot.Late is { } late ? $" de {Days(late.DaysLate(), late.Unit)} ({Days(late.ActualDays, late.Unit)} avant le départ, {late.RequiredDays} demandés)" : "";
        return snapshot.Content.LateReason.Length > 0
            ? $"Demande déposée hors délai{by}. Motif\u00A0: {snapshot.Content.LateReason}"
            : $"Demande déposée hors délai{by}.";
    }

    static string Days(int days, DayCount unit) => (days > 1, unit) switch
    {
        (true, DayCount.Working) => $"{days} jours ouvrés",
        (false, DayCount.Working) => $"{days} jour ouvré",
        (true, _) => $"{days} jours calendaires",
        _ => $"{days} jour calendaire",
    };

    static string Decided(StepKind kind) => kind switch
    {
        StepKind.Validation => "visé",
        StepKind.BudgetApproval => "accordé",
        StepKind.SecurityOpinion => "avis recueilli",
        _ => "approuvé",
    };

    static string By(StepFacts step) =>
        step.OnBehalfOf is null ? step.DecidedBy.Or("non renseigné") : $"{step.DecidedBy}, pour {step.OnBehalfOf}";

    static string When(DateTimeOffset? at, SealedOrderContent order) => at is { } instant ? French.Instant(instant, order.Zone) : "–";

    static Cell Head(string text) => new(text, Style.TableHead, IsHeader: true);

    static Cell Text(string text) => new(text, Style.Body);
}
