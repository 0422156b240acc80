using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Workflow.Substitutions;

/// <summary>
/// A signing delegation (délégation de signature): by a dated decision someone signs orders for a signatory, within a scope. It is
/// personal, and counts only while the principal signs in their own right there: it is not to be delegated further.
/// </summary>
public sealed class SigningDelegation
{
    /// <summary>Most characters of a reference and of a capacity.</summary>
    public const int MaximumText = 200;

    private readonly List<Guid> _unitIds = [];
    private readonly List<DestinationClass> _destinations = [];

    private SigningDelegation()
    {
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who delegates.</summary>
    public Guid PrincipalId { get; private set; }

    /// <summary>Who signs for them.</summary>
    public Guid DelegateId { get; private set; }

    /// <summary>The decision, for example « DEC-2026-007 ».</summary>
    public required string Reference { get; init; }

    /// <summary>The capacity (qualité) printed under the signature.</summary>
    public required string Capacity { get; init; }

    /// <summary>First day, in the laboratory's zone.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>The units it reaches, with their descendants; at least one.</summary>
    public IReadOnlyList<Guid> UnitIds => _unitIds;

    /// <summary>The only employer whose people it covers; <see langword="null"/> for all.</summary>
    public Guid? EmployerId { get; private set; }

    /// <summary>The classes of destination it covers, by the farthest place of a mission; at least one.</summary>
    public IReadOnlyList<DestinationClass> Destinations => _destinations;

    /// <summary>The largest estimated cost it covers, in cents; <see langword="null"/> without limit.</summary>
    public long? MaximumCents { get; private set; }

    /// <summary>When it was revoked; it counts no more from that instant.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Records a decision that delegates signing.</summary>
    /// <exception cref="ArgumentException">
    /// Both are the same person, the last day is before the first, no unit or no destination, or a text that is empty or over 200 characters.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The largest cost is below 0.</exception>
    public static SigningDelegation Record(DelegationTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.PrincipalId == terms.DelegateId) throw new ArgumentException("Nobody delegates to themselves.", nameof(terms));
        if (terms.Until < terms.From) throw new ArgumentException($"The last day {terms.Until:O} is before the first {terms.From:O}.", nameof(terms));
        if (terms.UnitIds.Count == 0 || terms.Destinations.Count == 0) throw new ArgumentException("A delegation reaches a unit and a destination at least.", nameof(terms));
        if (terms.MaximumCents < 0) throw new ArgumentOutOfRangeException(nameof(terms), terms.MaximumCents, "The largest cost must be 0 or more.");
        var delegation = new SigningDelegation
        {
            Id = terms.Id,
            PrincipalId = terms.PrincipalId,
            DelegateId = terms.DelegateId,
            Reference = Bounded(terms.Reference, nameof(terms.Reference)),
            Capacity = Bounded(terms.Capacity, nameof(terms.Capacity)),
            From = terms.From,
            Until = terms.Until,
            EmployerId = terms.EmployerId,
            MaximumCents = terms.MaximumCents,
        };
        delegation._unitIds.AddRange(terms.UnitIds.Distinct());
        delegation._destinations.AddRange(terms.Destinations.Distinct().Order());
        return delegation;
    }

    /// <summary>Takes it back, at once.</summary>
    /// <param name="at">The instant of the revocation.</param>
    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;

    /// <summary>Whether it counts on a day.</summary>
    public bool CountsOn(DateOnly day) => RevokedAt is null && From <= day && day <= Until;

    /// <summary>Whether it covers a mission's destination and cost; a cost that nobody estimated is beyond any limit.</summary>
    public bool Covers(MissionScope scope) =>
        _destinations.Contains(scope.Destination) && (MaximumCents is not { } most || scope.CostCents <= most);

    /// <summary>Whether it covers some missions of its units only.</summary>
    public bool IsLimited => MaximumCents is not null || _destinations.Count < Enum.GetValues<DestinationClass>().Length;

    /// <summary>Whether both could cover one mission: they have a day, a destination, a unit and an employer in common.</summary>
    /// <param name="other">The other delegation.</param>
    /// <param name="organisation">The tree of units: one may lie below the other.</param>
    public bool Meets(SigningDelegation other, OrganisationSnapshot organisation)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(organisation);
        return From <= other.Until && other.From <= Until
            && _destinations.Intersect(other._destinations).Any()
            && (EmployerId is null || other.EmployerId is null || EmployerId == other.EmployerId)
            && _unitIds.Exists(unit => other._unitIds.Exists(their => organisation.Covers(unit, their) || organisation.Covers(their, unit)));
    }

    /// <summary>What it grants, unit by unit.</summary>
    public IEnumerable<RoleGrant> Grants() =>
        _unitIds.Select(unit => new RoleGrant(Id, DelegateId, Role.Signatory, unit, From, Until, EmployerId, Capacity, Reference));

    private static string Bounded(string text, string name) => string.IsNullOrWhiteSpace(text) || text.Length > MaximumText
        ? throw new ArgumentException($"The {name} must have [1, {MaximumText}] characters.", name)
        : text;
}

/// <summary>What a decision that delegates signing says.</summary>
public sealed record DelegationTerms
{
    /// <summary>The identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who delegates.</summary>
    public required Guid PrincipalId { get; init; }

    /// <summary>Who signs for them.</summary>
    public required Guid DelegateId { get; init; }

    /// <summary>The decision, of 1 to 200 characters.</summary>
    public required string Reference { get; init; }

    /// <summary>The capacity printed under the signature, of 1 to 200 characters.</summary>
    public required string Capacity { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The units it reaches.</summary>
    public required IReadOnlyList<Guid> UnitIds { get; init; }

    /// <summary>The classes of destination it covers; all by default.</summary>
    public IReadOnlyList<DestinationClass> Destinations { get; init; } = Enum.GetValues<DestinationClass>();

    /// <summary>The only employer whose people it covers; <see langword="null"/> for all.</summary>
    public Guid? EmployerId { get; init; }

    /// <summary>The largest estimated cost it covers, in cents; <see langword="null"/> without limit.</summary>
    public long? MaximumCents { get; init; }
}
