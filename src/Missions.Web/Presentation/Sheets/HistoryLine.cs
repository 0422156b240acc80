using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation.Sheets;

/// <summary>One event of a mission as its history tells it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When.</param>
/// <param name="Round">In which round of the request.</param>
/// <param name="Actor">Who did it; null when the program did.</param>
/// <param name="OnBehalfOf">For whom, when they replaced someone.</param>
/// <param name="Step">The step of the route concerned, or the number allotted.</param>
/// <param name="Comment">What they wrote.</param>
/// <param name="Changes">What a correction or a funding changed.</param>
public sealed record HistoryLine(
    MissionEventKind Kind, DateTimeOffset At, int Round, string? Actor, string? OnBehalfOf, string? Step, string? Comment,
    IReadOnlyList<FieldChange> Changes)
{
    /// <summary>Whether they said so by the link of a mail.</summary>
    public bool ByMailLink { get; init; }

    /// <summary>What the step asked; null where the event is of none.</summary>
    public StepKind? Asked { get; init; }

    /// <summary>What was signed.</summary>
    public DocumentKind Document { get; init; }
}

/// <summary>A field before and after, as a person reads it.</summary>
public sealed record FieldChange(string Field, string Before, string After);
