using Missions.Workflow.Routing;

namespace Missions.Web.Presentation.Sheets;

/// <summary>One step of a mission's route, with the names of the people it concerns.</summary>
/// <param name="Step">The step.</param>
/// <param name="Decision">What was decided on it, if anything.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="OnBehalfOf">For whom, when they replaced someone.</param>
/// <param name="Holders">Who may decide on it today; empty once decided, skipped or dropped.</param>
public sealed record RouteLine(RouteStep Step, Decision? Decision, string? DecidedBy, string? OnBehalfOf, IReadOnlyList<string> Holders)
{
    /// <summary>Who of the pool took it in charge; null when nobody did.</summary>
    public string? ClaimedBy { get; init; }

    /// <summary>Whether what was decided is what was given outside the application.</summary>
    public bool RecordedOutside { get; init; }

    /// <summary>When it applies, in words; null where it always does.</summary>
    public string? When { get; init; }
}
