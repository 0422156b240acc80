using System.Linq.Expressions;
using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>
/// The missions that a person's roles reach today, drafts excepted: those of their units and employers, and of those they replace. All
/// of them for a manager, for the others those whose route asks their role, since they may open no other.
/// </summary>
public static class ReachedMissions
{
    public static IQueryable<Mission> ReachedBy(this IQueryable<Mission> missions, Guid personId, Authority authority) =>
        missions.Where(mission => mission.Round > 0).WhereAny(authority.RightsOf(personId)
            .Where(right => right.Grant.Role is Role.Manager or Role.BudgetHolder or Role.SecurityOfficer or Role.Signatory)
            .Select(right => authority.DelegationOf(right.Grant) is { IsLimited: true } ? DecidedBy(personId) : Covered(right.Grant, authority)));

    // A delegation for some destinations or amounts opens those missions alone; the ones that await it are in the inbox.
    private static Expression<Func<Mission, bool>> DecidedBy(Guid personId) =>
        mission => mission.Decisions.Any(decision => decision.ActorId == personId);

    private static Expression<Func<Mission, bool>> Covered(RoleGrant grant, Authority authority)
    {
        var (units, employer, role, person) = (authority.UnitsOf(grant), grant.EmployerId, grant.Role, grant.PersonId);
        return mission => units.Contains(mission.UnitId)
            && (employer == null || mission.EmployerId == employer)
            && (role == Role.Manager || mission.Steps.Any(step => step.State != StepState.Skipped && step.Role == role && (step.PersonId == null || step.PersonId == person)));
    }
}
