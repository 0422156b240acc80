using System.Linq.Expressions;
using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Approvals;

/// <summary>The missions that a person's roles reach today, drafts excepted: those of their units and employers, and of those they replace.</summary>
public static class ReachedMissions
{
    public static IQueryable<Mission> ReachedBy(this IQueryable<Mission> missions, Guid personId, Authority authority) =>
        missions.Where(mission => mission.Round > 0).WhereAny(authority.RightsOf(personId)
            .Where(right => right.Grant.Role is Role.Manager or Role.BudgetHolder or Role.SecurityOfficer or Role.Signatory)
            .Select(right => Covered(right.Grant, authority)));

    private static Expression<Func<Mission, bool>> Covered(RoleGrant grant, Authority authority)
    {
        var (units, employer) = (authority.UnitsOf(grant), grant.EmployerId);
        return employer is null
            ? mission => units.Contains(mission.UnitId)
            : mission => units.Contains(mission.UnitId) && mission.EmployerId == employer;
    }
}
