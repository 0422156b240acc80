namespace Missions.Workflow.Organisation;

/// <summary>Who changed what in the organisation: a grant, a revocation, an account. Nothing is removed silently.</summary>
/// <param name="id">The identifier.</param>
/// <param name="kind">What happened, for example <c>role-granted</c>; the list is in docs/mission-events.md.</param>
/// <param name="actorId">Who did it; <see langword="null"/> for the command line.</param>
/// <param name="subjectId">The person, unit, institution, project or job it concerns.</param>
/// <param name="at">When.</param>
/// <param name="data">What it was, as JSON text.</param>
public sealed class OrganisationEvent(Guid id, string kind, Guid? actorId, Guid subjectId, DateTimeOffset at, string data)
{
    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>What happened.</summary>
    public string Kind { get; private set; } = kind;

    /// <summary>Who did it; <see langword="null"/> for the command line.</summary>
    public Guid? ActorId { get; private set; } = actorId;

    /// <summary>The person, unit, institution, project or job it concerns.</summary>
    public Guid SubjectId { get; private set; } = subjectId;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; } = at;

    /// <summary>What it was, as JSON text.</summary>
    public string Data { get; private set; } = data;
}
