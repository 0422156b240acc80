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

    /// <summary>Whether it runs beside the step before it: both are awaited at once.</summary>
    public bool Beside { get; init; }

    /// <summary>By when, and what happens while it is not decided.</summary>
    public StepTerms Terms { get; init; } = new();

    internal PolicyStep At(int position) => new()
    {
        Position = position,
        Kind = Kind,
        Name = Name,
        Condition = Condition.Clauses.FirstOrDefault(clause => !clause.IsSound) is { } clause
            ? throw new InvalidOperationException($"« {Name} » asks whether {clause.Fact} is over « {clause.Value} »; only a cost or a risk level is over something.")
            : Condition,
        Assignee = Assignee,
        Role = Role,
        PersonId = PersonId,
        Beside = Beside,
        Terms = Terms.Problem(Kind) is { } problem ? throw new InvalidOperationException($"« {Name} »: {problem}.") : Terms,
    };
}
