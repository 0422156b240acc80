using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Balance;

public sealed class BalanceReader(BalanceMissions missions)
{
    public const int RowsPerPage = 50;

    /// <summary>A page of rows, from the last of the page before, and the totals of the whole period.</summary>
    public async Task<BalancePage> ReadAsync(BalanceForm form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        var all = await missions.InAsync(form.Period);
        var rest = form is { AfterDay: { } day, AfterId: { } id }
            ? all.Where(mission => mission.CountsFrom > day || (mission.CountsFrom == day && mission.Id.CompareTo(id) > 0))
            : all;
        var rows = await BalanceMissions.Rows(rest).Take(RowsPerPage + 1).ToListAsync(cancellation);
        var changing = await all.Where(mission => mission.Standing != null).Select(mission => mission.Standing!).ToListAsync(cancellation);
        return new(form)
        {
            Rows = [.. rows.Take(RowsPerPage).Select(row => row.AsCounted())],
            HasMore = rows.Count > RowsPerPage,
            Totals = await TotalsAsync(all, changing, cancellation),
            Missions = await all.CountAsync(cancellation),
            MissionsWithUnknowns = await all.CountAsync(mission => mission.Standing == null && mission.UnknownLegs > 0, cancellation)
                + changing.Count(signed => signed.Legs.Any(leg => leg.Emission is null)),
        };
    }

    private static async Task<EmissionTotals> TotalsAsync(IQueryable<Mission> all, IEnumerable<StandingTrip> changing, CancellationToken cancellation)
    {
        var legs = await all.Where(mission => mission.Standing == null).SelectMany(mission => mission.Legs)
            .Select(leg => new BalanceLeg(leg.Mode, leg.Counted, leg.Emission, leg.Uncertainty, leg.Method))
            .ToListAsync(cancellation);
        return EmissionTotals.Of(legs.Concat(changing.SelectMany(signed => signed.Legs).Select(BalanceLeg.Of)).Select(leg => leg.Estimate));
    }
}
