using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Balance;

/// <summary>The missions that the referent's roles reach, in the order of departure: one query for the page, the totals and the file.</summary>
public sealed class BalanceMissions(MissionsDbContext db, CurrentPerson person)
{
    public async Task<IQueryable<Mission>> InAsync(BalancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var authority = await person.AuthorityAsync();
        var reached = authority.RightsOf(person.Id)
            .Where(right => right.Grant.Role == Role.CarbonReferent)
            .Select(right => (right.Grant.EmployerId, Units: authority.UnitsOf(right.Grant)))
            .ToList();
        var wholly = reached.Where(right => right.EmployerId is null).SelectMany(right => right.Units).Distinct().ToList();
        var statuses = period.States.SelectMany(BalanceStates.StatusesOf).ToList();
        var missions = db.Missions.Where(mission =>
            statuses.Contains(mission.Status) && mission.Content.DepartsOn >= period.From && mission.Content.DepartsOn <= period.To);
        var scoped = missions.Where(mission => wholly.Contains(mission.UnitId));
        foreach (var (employer, units) in reached.Where(right => right.EmployerId is not null))
            scoped = scoped.Union(missions.Where(mission => mission.EmployerId == employer && units.Contains(mission.UnitId)));
        return scoped;
    }

    public static IQueryable<BalanceRow> Rows(IQueryable<Mission> missions) => missions
        .OrderBy(mission => mission.Content.DepartsOn).ThenBy(mission => mission.Id)
        .Select(mission => new BalanceRow
        {
            Id = mission.Id,
            Number = mission.Orders.OrderByDescending(order => order.Version).Select(order => order.Number).FirstOrDefault() ?? mission.Reference ?? "",
            Status = mission.Status,
            DepartsOn = mission.Content.DepartsOn!.Value,
            Departure = mission.Content.Departure!.Name,
            DepartureCountry = mission.Content.Departure.CountryCode,
            Destination = mission.Content.Destination!.Name,
            DestinationCountry = mission.Content.Destination.CountryCode,
            FactorSetId = mission.FactorSetId,
            Legs = mission.Legs.OrderBy(leg => leg.Position)
                .Select(leg => new BalanceLeg(leg.Mode, leg.Counted, leg.Emission, leg.Uncertainty)).ToList(),
        });
}
