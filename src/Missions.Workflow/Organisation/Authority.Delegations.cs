using Missions.Workflow.Missions;
using Missions.Workflow.Routing;
using Missions.Workflow.Substitutions;

namespace Missions.Workflow.Organisation;

/// <content>Signing delegations.</content>
public sealed partial class Authority
{
    private IReadOnlyList<(RoleGrant Grant, SigningDelegation By)>? _delegated;

    /// <summary>What delegations grant today: those whose principal signs in their own right on the unit, and whose people are active.</summary>
    private IReadOnlyList<(RoleGrant Grant, SigningDelegation By)> Delegated => _delegated ??=
    [
        .. from delegation in organisation.Delegations
           where delegation.CountsOn(Today) && !organisation.Inactive.Contains(delegation.DelegateId)
           from grant in delegation.Grants()
           where SignsInOwnRight(delegation.PrincipalId, grant.UnitId, grant.EmployerId)
           select (grant, delegation),
    ];

    private IEnumerable<RoleGrant> Grants => organisation.Grants.Concat(Delegated.Select(delegated => delegated.Grant));

    /// <summary>Whether a person signs today, on a unit and for an employer (<see langword="null"/> for all), by no delegation: they may delegate it.</summary>
    public bool SignsInOwnRight(Guid personId, Guid unitId, Guid? employerId) =>
        !organisation.Inactive.Contains(personId)
        && organisation.Grants.Any(grant => grant.PersonId == personId && grant is { Role: Role.Signatory, DelegationReference: null }
            && grant.CountsOn(Today) && (grant.EmployerId is null || grant.EmployerId == employerId) && organisation.Covers(grant.UnitId, unitId));

    /// <summary>The delegation that a grant of <see cref="RightsOf"/> comes from; <see langword="null"/> when from none.</summary>
    public SigningDelegation? DelegationOf(RoleGrant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return organisation.Delegations.FirstOrDefault(delegation => delegation.Id == grant.Id);
    }

    // A delegate of the person named at a step signs there too.
    private static bool IsNamed(Actor actor, Guid personId) => actor.PersonId == personId || actor.PrincipalId == personId;

    private IEnumerable<Candidate> Delegates(StepKind kind, MissionScope scope) =>
        kind != StepKind.Signature ? [] : Delegated
            .Where(delegated => (delegated.Grant.EmployerId is null || delegated.Grant.EmployerId == scope.EmployerId)
                && organisation.Covers(delegated.Grant.UnitId, scope.UnitId)
                && delegated.By.Covers(scope))
            .Select(delegated => new Candidate(new Actor(delegated.By.DelegateId, delegated.By.PrincipalId), delegated.Grant) { Delegation = delegated.By });

    private IEnumerable<Guid> DelegatorsOf(Guid personId, StepKind? kind) => kind is null or StepKind.Signature
        ? Delegated.Where(delegated => delegated.By.DelegateId == personId).Select(delegated => delegated.By.PrincipalId)
        : [];
}
