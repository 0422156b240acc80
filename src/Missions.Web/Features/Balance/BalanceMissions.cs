using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Balance;

/// <summary>The missions that the referent's roles reach, in the order of departure: one query for the page, the totals and the file.</summary>
public sealed class BalanceMissions(ReferentMissions missions)
{
    public Task<IQueryable<Mission>> InAsync(BalancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return missions.LeavingAsync(period.From, period.To, [.. period.States.SelectMany(BalanceStates.StatusesOf)]);
    }

    /// <summary>As they are stored: what counts of one whose order is being changed is said by <see cref="BalanceRow.AsCounted"/>.</summary>
    public static IQueryable<BalanceRow> Rows(IQueryable<Mission> missions) => missions
        .OrderBy(mission => mission.CountsFrom).ThenBy(mission => mission.Id)
        .Select(mission => new BalanceRow
        {
            Id = mission.Id,
            Number = mission.Orders.OrderByDescending(order => order.Version).Select(order => order.Number).FirstOrDefault() ?? mission.Reference ?? "",
            Status = mission.Status,
            DepartsOn = mission.CountsFrom!.Value,
            Departure = mission.Content.Departure!.Name,
            DepartureCountry = mission.Content.Departure.CountryCode,
            Destination = mission.Content.Destination!.Name,
            DestinationCountry = mission.Content.Destination.CountryCode,
            FactorSetId = mission.FactorSetId,
            Standing = mission.Standing,
            Legs = mission.Legs.OrderBy(leg => leg.Position)
                .Select(leg => new BalanceLeg(leg.Mode, leg.Counted, leg.Emission, leg.Uncertainty, leg.Method)).ToList(),
        });
}
