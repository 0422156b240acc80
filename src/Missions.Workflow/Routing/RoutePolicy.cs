namespace Missions.Workflow.Routing;

/// <summary>An approval policy (circuit de validation) of an employer, in one published version. Immutable: a change is a new version.</summary>
public sealed class RoutePolicy
{
    private readonly List<PolicyStep> _steps = [];

    private RoutePolicy()
    {
    }

    /// <summary>The identifier of this version.</summary>
    public Guid Id { get; private set; }

    /// <summary>The employer whose missions follow it; <see langword="null"/> for every employer without one of its own.</summary>
    public Guid? EmployerId { get; private set; }

    /// <summary>The name shown.</summary>
    public required string Name { get; init; }

    /// <summary>Its version, from 1, per employer.</summary>
    public int Version { get; private set; }

    /// <summary>Since when submissions follow it.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>Its steps in order.</summary>
    public IReadOnlyList<PolicyStep> Steps => _steps;

    /// <summary>Publishes a version.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="employerId">The employer, or <see langword="null"/> for the default.</param>
    /// <param name="name">The name shown.</param>
    /// <param name="version">The version, from 1.</param>
    /// <param name="steps">The steps in order: one signature, the last, without condition and asked of signatories.</param>
    /// <param name="at">When it takes effect.</param>
    /// <exception cref="ArgumentException">The last step is not the only signature, it has a condition or another role than signatory, two have the same name, or the first or last runs beside another.</exception>
    /// <exception cref="InvalidOperationException">A deadline is outside its range, or a clause compares with « over » what is neither a cost nor a level.</exception>
    public static RoutePolicy Publish(Guid id, Guid? employerId, string name, int version, IReadOnlyList<PolicyStep> steps, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Count == 0 || steps[^1].Kind != StepKind.Signature || steps.Count(step => step.Kind == StepKind.Signature) != 1)
            throw new ArgumentException("A route ends with its only signature.", nameof(steps));
        if (steps[^1].Role != Organisation.Role.Signatory || steps[^1].Condition.Clauses.Count > 0)
            throw new ArgumentException("A signature is asked of signatories and has no condition.", nameof(steps));
        if (steps.DistinctBy(step => step.Name, StringComparer.Ordinal).Count() < steps.Count)
            throw new ArgumentException("Two steps have the same name.", nameof(steps));
        if (steps[0].Beside || steps[^1].Beside)
            throw new ArgumentException("The first step and the signature run beside no other.", nameof(steps));
        var policy = new RoutePolicy { Id = id, EmployerId = employerId, Name = name, Version = version, PublishedAt = at };
        policy._steps.AddRange(steps.Select((step, i) => step.At(i + 1)));
        return policy;
    }
}
