using System.Globalization;
using System.Text.Json;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation.Sheets;

/// <summary>Tells a mission's events to people: the data of each kind becomes a step, a comment, and fields before and after.</summary>
public sealed class HistoryReader(Words words, Formats formats, ContentChanges contents)
{
    /// <param name="events">The events.</param>
    /// <param name="names">Of whom and what they name.</param>
    /// <param name="steps">The steps they were about: each kind has its word.</param>
    public IReadOnlyList<HistoryLine> Read(IEnumerable<MissionEvent> events, IReadOnlyDictionary<Guid, string> names, IReadOnlyList<RouteStep> steps) =>
        [.. events.OrderByDescending(e => e.Sequence).Select(e => Line(e, names, steps))];

    /// <summary>Why, as the person wrote; empty where the event has no reason.</summary>
    public static string ReasonOf(MissionEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        using var data = JsonDocument.Parse(e.Data);
        return Text(data.RootElement, "reason") ?? "";
    }

    /// <summary>What an event says was signed: the order, unless it says a request.</summary>
    public static DocumentKind DocumentOf(JsonElement data) =>
        Enum.TryParse<DocumentKind>(Text(data, "document"), ignoreCase: true, out var kind) ? kind : DocumentKind.Order;

    private HistoryLine Line(MissionEvent e, IReadOnlyDictionary<Guid, string> names, IReadOnlyList<RouteStep> steps)
    {
        using var data = JsonDocument.Parse(e.Data);
        var root = data.RootElement;
        return new(
            e.Kind,
            e.At,
            e.Round,
            e.ActorId is { } actor ? names.GetValueOrDefault(actor, words.Unknown) : null,
            e.PrincipalId is { } principal && principal != e.ActorId ? names.GetValueOrDefault(principal, words.Unknown) : null,
            StepNames.OfEach(Text(root, "step")) ?? Numbered(root) ?? Text(root, "reference"),
            Text(root, "comment") ?? Text(root, "reason"),
            e.Kind switch
            {
                MissionEventKind.Corrected or MissionEventKind.TravelCorrected => [.. Differences(root, names)],
                MissionEventKind.FundingAssigned => [.. Funding(root, names)],
                MissionEventKind.OpinionRecorded => [.. Opinion(root.GetProperty("opinion"))],
                MissionEventKind.Reassigned => [new(words.AskedPerson, Named(root, "before", names), Named(root, "personId", names))],
                MissionEventKind.NumberNoted => [.. Number(root)],
                MissionEventKind.CancellationNoted => [Cancellation(root.GetProperty("outside"))],
                _ => [],
            })
        {
            Asked = Text(root, "step") is { } asked ? steps.FirstOrDefault(step => step.Round == e.Round && step.Name == asked)?.Kind : null,
            ByMailLink = Enum.TryParse<DecisionMeans>(Text(root, "means"), ignoreCase: true, out var means) && means == DecisionMeans.MailLink,
            Document = DocumentOf(root),
        };
    }

    private IEnumerable<FieldChange> Differences(JsonElement root, IReadOnlyDictionary<Guid, string> names) =>
        root.GetProperty("differences").EnumerateArray().SelectMany(difference => contents.Of(
            new(Text(difference, "field")!, Text(difference, "before") ?? "null", Text(difference, "after") ?? "null"), names));

    private IEnumerable<FieldChange> Funding(JsonElement root, IReadOnlyDictionary<Guid, string> names)
    {
        var before = root.GetProperty("before");
        yield return new(words.Payer, Name(before), Name(root));
        if (Text(before, "credits") is var was && Text(root, "credits") is var becomes && was != becomes)
            yield return new(words.Credits, Shown(was), Shown(becomes));

        string Name(JsonElement element) => Guid.TryParse(Text(element, "payerId"), out var id) ? names.GetValueOrDefault(id, words.Unknown) : Shown(null);
    }

    private IEnumerable<FieldChange> Opinion(JsonElement opinion)
    {
        var sense = Enum.Parse<OpinionSense>(Text(opinion, "sense")!, ignoreCase: true);
        yield return new(words.OpinionOf(Text(opinion, "author") ?? ""), "", $"{words.Of(sense)}, {Text(opinion, "reference")}, {Day(opinion, "on")}");
    }

    private IEnumerable<FieldChange> Number(JsonElement root)
    {
        var (noted, before) = (root.GetProperty("outside"), root.GetProperty("before"));
        yield return new(words.NumberOf(Text(noted, "tool")), Told(before), Told(noted));

        string Told(JsonElement number) => number.ValueKind == JsonValueKind.Object
            ? words.EnteredOn(Text(number, "number")!, Day(number, "enteredOn"))
            : "";
    }

    private FieldChange Cancellation(JsonElement noted) =>
        new(words.NumberOf(Text(noted, "tool")), "", words.CancelledOn(Text(noted, "number")!, Day(noted, "cancelledOn")));

    private string Day(JsonElement element, string property) => formats.Day(DateOnly.Parse(Text(element, property)!, CultureInfo.InvariantCulture));

    private static string Named(JsonElement element, string property, IReadOnlyDictionary<Guid, string> names) =>
        Guid.TryParse(Text(element, property), out var id) ? names.GetValueOrDefault(id, ContentValues.Nothing) : ContentValues.Nothing;

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? ContentValues.Nothing : value;

    private string? Numbered(JsonElement root) => Text(root, "number") is not { } number ? null
        : root.TryGetProperty("version", out var version) && version.TryGetInt32(out var n) ? words.NumberOf(number, n) : number;

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
