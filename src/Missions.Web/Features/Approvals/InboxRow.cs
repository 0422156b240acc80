using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>A request that awaits the reader.</summary>
/// <param name="Mission">The request; its collections are not loaded.</param>
/// <param name="Step">The step awaited.</param>
/// <param name="Traveller">Who travels.</param>
/// <param name="OnBehalfOf">Whom the reader would stand in for; null on their own account.</param>
/// <param name="Now">Who may act, at the instant of the page.</param>
public sealed record InboxRow(Mission Mission, RouteStep Step, string Traveller, string? OnBehalfOf, Authority Now)
{
    /// <summary>Whole days since the step became active, by the laboratory's calendar.</summary>
    public int DaysWaiting => Step.ActiveSince is { } since ? Now.Today.DayNumber - Now.Calendar.DayOf(since).DayNumber : 0;

    /// <summary>The last day to decide, included.</summary>
    public DateOnly? DecideBy => Step.DueAt is { } due ? Now.Calendar.DayOf(due.AddTicks(-1)) : null;

    public bool IsOverdue => Step.DueAt < Now.At;

    /// <summary>Whether the request came late, which never keeps anyone from deciding.</summary>
    public bool IsLate => Mission.Lateness.IsLate;
}
