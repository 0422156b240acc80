using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Security;

/// <summary>The missions that a person manages today, in their own right or as a substitute: as <see cref="Mission.IsManagedBy"/> says of one.</summary>
public static class ManagedMissions
{
    public static IQueryable<Mission> AwaitingNumber(this IQueryable<Mission> missions, Guid personId, Authority authority) =>
        missions.Where(mission => mission.AwaitsNumber).ManagedBy(personId, authority);

    private static IQueryable<Mission> ManagedBy(this IQueryable<Mission> missions, Guid personId, Authority authority)
    {
        var principals = authority.PrincipalsOf(personId, StepKind.Validation);
        var grants = authority.RightsOf(personId).Where(right => right.Grant.Role == Role.Manager && principals.Contains(right.Grant.PersonId)).Select(right => right.Grant);
        return missions.WhereAny(grants.Select(grant => Covered(authority.UnitsOf(grant), grant.EmployerId)));
    }

    private static System.Linq.Expressions.Expression<Func<Mission, bool>> Covered(IReadOnlyList<Guid> units, Guid? employer) =>
        mission => units.Contains(mission.UnitId) && (employer == null || mission.EmployerId == employer);
}
