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

    /// <summary>What it asks.</summary>
    public StepKind Kind { get; private set; }

    /// <summary>Its name on the screens.</summary>
    public required string Name { get; init; }

    /// <summary>The condition it was frozen with, evaluated again by the three verbs that may.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The role asked.</summary>
    public Role Role { get; private set; }

    /// <summary>The person asked, where one is named; <see langword="null"/> for the pool of the role.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Working days to decide.</summary>
    public int DeadlineDays { get; private set; }

    /// <summary>How it stands.</summary>
    public StepState State { get; private set; }

    /// <summary>Why it was skipped; <see langword="null"/> unless it was.</summary>
    public SkipReason? SkipReason { get; private set; }

    /// <summary>Since when it is, or was, awaited.</summary>
    public DateTimeOffset? ActiveSince { get; private set; }

    /// <summary>When its deadline passes, while awaited.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    internal static RouteStep Freeze(PolicyStep policy, int round, Guid? personId) => new()
    {
        Id = Guid.CreateVersion7(),
        Round = round,
        Position = policy.Position,
        Kind = policy.Kind,
        Name = policy.Name,
        Condition = policy.Condition,
        Role = policy.Role,
        PersonId = personId,
        DeadlineDays = policy.DeadlineDays,
    };

    internal void Activate(DateTimeOffset at, DateTimeOffset dueAt) => (State, SkipReason, ActiveSince, DueAt) = (StepState.Active, null, at, dueAt);

    internal void Skip(SkipReason reason) => (State, SkipReason) = (StepState.Skipped, reason);

    internal void Reopen() => (State, SkipReason) = (StepState.Pending, null);

    internal void Close(StepState state) => (State, DueAt) = (state, null);
}

/// <summary>What a form posts back so that a decision falls on the step its reader saw.</summary>
/// <param name="StepId">The step shown.</param>
/// <param name="Round">The round shown.</param>
public readonly record struct StepFence(Guid StepId, int Round);
