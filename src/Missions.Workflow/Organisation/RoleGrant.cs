namespace Missions.Workflow.Organisation;

/// <summary>A role given to a person on a unit. It is never erased: it ends or is revoked, and counts no more from that instant.</summary>
public sealed class RoleGrant
{
    /// <summary>Grants a role.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="personId">Who receives it.</param>
    /// <param name="role">Which role.</param>
    /// <param name="unitId">The unit it reaches, with its descendants.</param>
    /// <param name="from">First day, in the laboratory's zone.</param>
    /// <param name="until">Last day, included; <see langword="null"/> for no end.</param>
    /// <param name="employerId">The only employer whose people it covers; <see langword="null"/> for all.</param>
    /// <param name="capacity">The capacity (qualité) printed under a signature, for example « Directrice de l’unité ».</param>
    /// <param name="delegationReference">The decision that delegates signing; <see langword="null"/> for the director's own right.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or a signatory has no capacity.</exception>
    public RoleGrant(
        Guid id, Guid personId, Role role, Guid unitId, DateOnly from, DateOnly? until = null,
        Guid? employerId = null, string? capacity = null, string? delegationReference = null)
    {
        if (until < from)
            throw new ArgumentException($"The last day {until:O} is before the first {from:O}.", nameof(until));
        if (role == Role.Signatory && string.IsNullOrWhiteSpace(capacity))
            throw new ArgumentException("A signatory signs in a capacity.", nameof(capacity));
        Id = id;
        PersonId = personId;
        Role = role;
        UnitId = unitId;
        From = from;
        Until = until;
        EmployerId = employerId;
        Capacity = capacity;
        DelegationReference = delegationReference;
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who holds it.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Which role.</summary>
    public Role Role { get; private set; }

    /// <summary>The unit it reaches, with its descendants.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>The only employer whose people it covers; <see langword="null"/> for all.</summary>
    public Guid? EmployerId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, included; <see langword="null"/> for no end.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The capacity (qualité) printed under a signature.</summary>
    public string? Capacity { get; private set; }

    /// <summary>The decision that delegates signing; <see langword="null"/> for a right of one's own.</summary>
    public string? DelegationReference { get; private set; }

    /// <summary>When it was revoked; it counts no more from that instant.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Takes the role back, at once.</summary>
    /// <param name="at">The instant of the revocation.</param>
    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;

    /// <summary>Whether it counts on a day.</summary>
    public bool CountsOn(DateOnly day) => RevokedAt is null && From <= day && (Until is null || day <= Until);
}
