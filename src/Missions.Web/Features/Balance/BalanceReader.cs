using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;

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
            ? all.Where(mission => mission.Content.DepartsOn > day || (mission.Content.DepartsOn == day && mission.Id.CompareTo(id) > 0))
            : all;
        var rows = await BalanceMissions.Rows(rest).Take(RowsPerPage + 1).ToListAsync(cancellation);
        return new(form)
        {
            Rows = [.. rows.Take(RowsPerPage)],
            HasMore = rows.Count > RowsPerPage,
            Totals = await TotalsAsync(all, cancellation),
            Missions = await all.CountAsync(cancellation),
            MissionsWithUnknowns = await all.CountAsync(mission => mission.UnknownLegs > 0, cancellation),
        };
    }

    private static async Task<EmissionTotals> TotalsAsync(IQueryable<Workflow.Missions.Mission> all, CancellationToken cancellation)
    {
        var legs = await all.SelectMany(mission => mission.Legs)
            .Select(leg => new BalanceLeg(leg.Mode, leg.Counted, leg.Emission, leg.Uncertainty, leg.Method))
            .ToListAsync(cancellation);
        return EmissionTotals.Of(legs.Select(leg => leg.Estimate));
    }
}
