using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.CopySheets;

/// <summary>A mission whose payer expects a number that is missing, or that a new version outdated.</summary>
/// <param name="Mission">The mission; its collections are not loaded.</param>
/// <param name="Order">What was signed last.</param>
/// <param name="Traveller">Who travels.</param>
public sealed record AwaitedNumber(Mission Mission, MissionOrder Order, string Traveller);

/// <summary>One page of them.</summary>
public sealed record AwaitedNumbersPage(IReadOnlyList<AwaitedNumber> Rows, int Count, int Page, int Pages);

/// <summary>The numbers to note, of the missions that the reader manages: the next departures first.</summary>
public sealed class AwaitedNumbers(MissionsDbContext db, CurrentPerson person)
{
    private const int PageSize = 50;

    public async Task<AwaitedNumbersPage> ReadAsync(int page, CancellationToken cancellation)
    {
        var awaited = db.Missions.AsNoTracking().AwaitingNumber(person.Id, await person.AuthorityAsync());
        var count = await awaited.CountAsync(cancellation);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var rows = await awaited
            .OrderBy(mission => mission.Content.DepartsOn).ThenBy(mission => mission.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(mission => new
            {
                Mission = mission,
                Order = mission.Orders.OrderByDescending(order => order.Version).First(),
                Traveller = db.People.Where(p => p.Id == mission.TravellerId).Select(p => p.GivenName + " " + p.FamilyName).Single(),
            })
            .ToListAsync(cancellation);
        return new([.. rows.Select(row => new AwaitedNumber(row.Mission, row.Order, row.Traveller))], count, page, pages);
    }
}
