using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Security;

/// <summary>The missions that the person's roles of carbon referent reach.</summary>
public sealed class ReferentMissions(MissionsDbContext db, CurrentPerson person)
{
    public async Task<IQueryable<Mission>> AmongAsync(IQueryable<Mission> missions)
    {
        var authority = await person.AuthorityAsync();
        var reached = authority.RightsOf(person.Id)
            .Where(right => right.Grant.Role == Role.CarbonReferent)
            .Select(right => (right.Grant.EmployerId, Units: authority.UnitsOf(right.Grant)))
            .ToList();
        var wholly = reached.Where(right => right.EmployerId is null).SelectMany(right => right.Units).Distinct().ToList();
        var scoped = missions.Where(mission => wholly.Contains(mission.UnitId));
        foreach (var (employer, units) in reached.Where(right => right.EmployerId is not null))
            scoped = scoped.Union(missions.Where(mission => mission.EmployerId == employer && units.Contains(mission.UnitId)));
        return scoped;
    }

    /// <summary>
    /// Those that leave in a period, both days included, in some states. One whose order is being changed counts as what was signed.
    /// </summary>
    public Task<IQueryable<Mission>> LeavingAsync(DateOnly from, DateOnly to, IReadOnlyCollection<MissionStatus> statuses) => AmongAsync(
        db.Missions.Where(mission => mission.CountsFrom >= from && mission.CountsFrom <= to
            && (statuses.Contains(mission.Status) || mission.Standing != null)
            && (mission.Standing == null || statuses.Contains(MissionStatus.Issued))));
}
