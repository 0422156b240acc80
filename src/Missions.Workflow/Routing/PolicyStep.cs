using Missions.Workflow.Organisation;

namespace Missions.Workflow.Routing;

/// <summary>A step of a policy: what it asks, when it applies, who is asked, by when.</summary>
public sealed class PolicyStep
{
    /// <summary>Where it stands, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>What it asks.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>Its name on the screens.</summary>
    public required string Name { get; init; }

    /// <summary>When it applies.</summary>
    public Condition Condition { get; init; } = Condition.Always;

    /// <summary>Who is asked.</summary>
    public AssigneeKind Assignee { get; init; } = AssigneeKind.Role;

    /// <summary>The role asked; also the fallback of <see cref="AssigneeKind.ProjectBudgetHolder"/>.</summary>
    public required Role Role { get; init; }

    /// <summary>The person asked, for <see cref="AssigneeKind.Person"/>.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Working days to decide, in [1, 365].</summary>
    public int DeadlineDays { get; init; } = 5;

    internal PolicyStep At(int position) => new()
    {
        Position = position,
        Kind = Kind,
        Name = Name,
        Condition = Condition.Clauses.FirstOrDefault(clause => !clause.IsSound) is { } clause
            ? throw new InvalidOperationException($"« {Name} » asks whether {clause.Fact} is over « {clause.Value} »; only a cost is over a number.")
            : Condition,
        Assignee = Assignee,
        Role = Role,
        PersonId = PersonId,
        DeadlineDays = DeadlineDays is >= 1 and <= 365
            ? DeadlineDays
            : throw new InvalidOperationException($"The deadline of « {Name} » is {DeadlineDays} working days; it must be in [1, 365]."),
    };
}
