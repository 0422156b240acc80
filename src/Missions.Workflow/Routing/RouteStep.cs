using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Workflow.Routing;

/// <summary>A step of a mission's route: a row frozen at submission, skipped ones included. No later policy touches it.</summary>
public sealed class RouteStep
{
    private RouteStep()
    {
    }

    /// <summary>The identifier, which forms post back as part of the fence.</summary>
    public Guid Id { get; private set; }

    /// <summary>The round it belongs to, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>Where it stands in the round, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>When its turn comes in the round, from 1; steps of one rank are awaited side by side.</summary>
    public int Rank { get; private set; }

    /// <summary>What it asks.</summary>
    public StepKind Kind { get; private set; }

    /// <summary>Its name on the screens.</summary>
    public required string Name { get; init; }

    /// <summary>The condition it was frozen with, evaluated again by the three verbs that may.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Who is asked.</summary>
    public AssigneeKind Assignee { get; private set; }

    /// <summary>The role asked.</summary>
    public Role Role { get; private set; }

    /// <summary>The person asked, where one is named; <see langword="null"/> for the pool of the role.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>By when, and what happens while it is not decided.</summary>
    public required StepTerms Terms { get; init; }

    /// <summary>How it stands.</summary>
    public StepState State { get; private set; }

    /// <summary>Why it was skipped; <see langword="null"/> unless it was.</summary>
    public SkipReason? SkipReason { get; private set; }

    /// <summary>Since when it is, or was, awaited.</summary>
    public DateTimeOffset? ActiveSince { get; private set; }

    /// <summary>When its deadline passes, while awaited.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>How far the wait has been followed up.</summary>
    public Escalation Escalation { get; private set; }

    /// <summary>When the next reminder or escalation is due; <see langword="null"/> when none is left, or the step is not awaited.</summary>
    public DateTimeOffset? NextAlertAt { get; private set; }

    /// <summary>Who of the pool took it in charge (pris en charge); <see langword="null"/> while nobody did.</summary>
    public Guid? ClaimedById { get; private set; }

    /// <summary>When it was taken in charge.</summary>
    public DateTimeOffset? ClaimedAt { get; private set; }

    /// <summary>Whether an act given outside the application is recorded at it, by its reference, date, sense and file.</summary>
    public bool RecordsOutside => Kind == StepKind.SecurityOpinion || Assignee == AssigneeKind.Outside;

    internal static RouteStep Freeze(PolicyStep policy, int round, int rank, Guid? personId) => new()
    {
        Id = Guid.CreateVersion7(),
        Round = round,
        Position = policy.Position,
        Rank = rank,
        Kind = policy.Kind,
        Name = policy.Name,
        Condition = policy.Condition,
        Assignee = policy.Assignee,
        Role = policy.Role,
        PersonId = personId,
        Terms = policy.Terms,
    };

    /// <summary>The same question asked anew, later in the round.</summary>
    internal RouteStep Again(int position, int rank) => new()
    {
        Id = Guid.CreateVersion7(),
        Round = Round,
        Position = position,
        Rank = rank,
        Kind = Kind,
        Name = Name,
        Condition = Condition,
        Assignee = Assignee,
        Role = Role,
        PersonId = PersonId,
        Terms = Terms,
    };

    internal void Activate(DateTimeOffset at, LabCalendar calendar)
    {
        (State, SkipReason, ActiveSince, Escalation) = (StepState.Active, null, at, Escalation.None);
        (DueAt, NextAlertAt) = (Terms.DueAt(at, calendar), Terms.FirstAlertAt(at, calendar));
        Release();
    }

    internal void Escalate(Escalation reached, DateTimeOffset? nextAlertAt) => (Escalation, NextAlertAt) = (reached, nextAlertAt);

    internal void Claim(Guid personId, DateTimeOffset at) => (ClaimedById, ClaimedAt) = (personId, at);

    internal void Release() => (ClaimedById, ClaimedAt) = (null, null);

    internal void AskInstead(Guid personId) => PersonId = personId;

    internal void Skip(SkipReason reason) => (State, SkipReason) = (StepState.Skipped, reason);

    internal void Reopen() => (State, SkipReason) = (StepState.Pending, null);

    internal void Close(StepState state) => (State, DueAt, NextAlertAt) = (state, null, null);
}

/// <summary>What a form posts back so that a decision falls on the step its reader saw.</summary>
/// <param name="StepId">The step shown.</param>
/// <param name="Round">The round shown.</param>
public readonly record struct StepFence(Guid StepId, int Round);
