namespace Missions.Workflow.Substitutions;

/// <summary>
/// A dated absence with a named substitute, who may validate and record opinions for the absent person.
/// It never hands over signing: that takes a signing delegation.
/// </summary>
public sealed class Substitution
{
    /// <summary>Names a substitute.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="principalId">Who is away.</param>
    /// <param name="substituteId">Who acts meanwhile.</param>
    /// <param name="from">First day, in the laboratory's zone.</param>
    /// <param name="until">Last day, included.</param>
    /// <param name="scope">What the substitute may do.</param>
    /// <exception cref="ArgumentException">Both are the same person, or the last day is before the first.</exception>
    public Substitution(Guid id, Guid principalId, Guid substituteId, DateOnly from, DateOnly until, SubstitutionScope scope = SubstitutionScope.Both)
    {
        if (principalId == substituteId)
            throw new ArgumentException("Nobody replaces themselves.", nameof(substituteId));
        if (until < from)
            throw new ArgumentException($"The last day {until:O} is before the first {from:O}.", nameof(until));
        Id = id;
        PrincipalId = principalId;
        SubstituteId = substituteId;
        From = from;
        Until = until;
        Scope = scope;
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who is away.</summary>
    public Guid PrincipalId { get; private set; }

    /// <summary>Who acts meanwhile.</summary>
    public Guid SubstituteId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>What the substitute may do.</summary>
    public SubstitutionScope Scope { get; private set; }

    /// <summary>When it was revoked; it counts no more from that instant.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Takes it back, at once.</summary>
    /// <param name="at">The instant of the revocation.</param>
    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;

    /// <summary>Whether it counts on a day.</summary>
    public bool CountsOn(DateOnly day) => RevokedAt is null && From <= day && day <= Until;
}
