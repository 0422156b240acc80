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
    /// <summary>Who else of the pool took it in charge; null when nobody did.</summary>
    public string? HeldBy { get; init; }

    public bool IsMine { get; init; }

    /// <summary>The version that it would be of what is signed; null when nothing is.</summary>
    public int? Version { get; init; }

    /// <summary>The traveller's other missions of the year of departure under an order or travelled, and what they emit, kgCO₂e.</summary>
    public OtherMissions Others { get; init; } = new(0, 0);

    /// <summary>Nothing asks for a closer look: it may be approved with others at once.</summary>
    public bool IsSimple => HeldBy is null && !IsLate && Mission.Risk is not { NeedsOpinion: true } && !Step.RecordsOutside && Step.Kind switch
    {
        StepKind.Validation => Mission.PayerId is not null || !Mission.Content.WithCosts,
        StepKind.BudgetApproval or StepKind.Agreement => true,
        _ => false,
    };

    /// <summary>Signed here by the reader, alone or with others at once.</summary>
    public bool IsToSign => HeldBy is null && !Step.RecordsOutside && !RecordsOutside && Step.Kind == StepKind.Signature;

    /// <summary>Whether the reader may only record a signature given outside.</summary>
    public bool RecordsOutside { get; init; }

    /// <summary>Whole days since the step became active, by the laboratory's calendar.</summary>
    public int DaysWaiting => Step.ActiveSince is { } since ? Now.Today.DayNumber - Now.Calendar.DayOf(since).DayNumber : 0;

    /// <summary>The last day to decide, included.</summary>
    public DateOnly? DecideBy => Step.DueAt is { } due ? Now.Calendar.DayOf(due.AddTicks(-1)) : null;

    public bool IsOverdue => Step.DueAt < Now.At;

    /// <summary>Whether the request came late, which never keeps anyone from deciding.</summary>
    public bool IsLate => Mission.Lateness.IsLate;
}

/// <summary>How many, and what they emit in all, kgCO₂e.</summary>
public sealed record OtherMissions(int Count, double Kilograms);
