namespace Missions.Testing.Outside;

/// <summary>A calendar of one event, as npm's ical.js understands it; dates without hours stay dates.</summary>
public sealed record ReadCalendar
{
    public string Method { get; init; } = "";

    public string Uid { get; init; } = "";

    public int Sequence { get; init; }

    public string Status { get; init; } = "";

    public string Start { get; init; } = "";

    public string End { get; init; } = "";

    public string Summary { get; init; } = "";

    public string Location { get; init; } = "";

    public string Description { get; init; } = "";

    public string Url { get; init; } = "";
}
