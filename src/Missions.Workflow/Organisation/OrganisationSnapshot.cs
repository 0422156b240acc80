using Missions.Workflow.Substitutions;

namespace Missions.Workflow.Organisation;

/// <summary>The organisation as it stands: small enough to be read whole, so that who may act is computed in one place.</summary>
public sealed class OrganisationSnapshot
{
    private readonly Dictionary<Guid, Guid?> _parents;

    /// <summary>Takes a snapshot.</summary>
    /// <param name="units">Every unit.</param>
    /// <param name="grants">Every grant, ended ones included or not.</param>
    /// <param name="substitutions">Every substitution, ended ones included or not.</param>
    /// <param name="inactive">People who may no longer act.</param>
    /// <param name="delegations">Every signing delegation, ended ones included or not; none by default.</param>
    public OrganisationSnapshot(
        IEnumerable<Unit> units, IEnumerable<RoleGrant> grants, IEnumerable<Substitution> substitutions, IEnumerable<Guid> inactive,
        IEnumerable<SigningDelegation>? delegations = null)
    {
        _parents = units.ToDictionary(unit => unit.Id, unit => unit.ParentId);
        Grants = [.. grants];
        Substitutions = [.. substitutions];
        Inactive = inactive.ToHashSet();
        Delegations = [.. delegations ?? []];
    }

    /// <summary>The grants.</summary>
    public IReadOnlyList<RoleGrant> Grants { get; }

    /// <summary>The substitutions.</summary>
    public IReadOnlyList<Substitution> Substitutions { get; }

    /// <summary>The signing delegations.</summary>
    public IReadOnlyList<SigningDelegation> Delegations { get; }

    /// <summary>People who may no longer act.</summary>
    public IReadOnlySet<Guid> Inactive { get; }

    /// <summary>Whether a unit is another or lies below it.</summary>
    public bool Covers(Guid unitId, Guid below)
    {
        for (Guid? unit = below; unit is { } current; unit = _parents.GetValueOrDefault(current))
        {
            if (current == unitId) return true;
        }

        return false;
    }

    /// <summary>A unit and all those below it.</summary>
    public IReadOnlyList<Guid> WithDescendants(Guid unitId) => [.. _parents.Keys.Where(unit => Covers(unitId, unit))];
}
