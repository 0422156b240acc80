using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Home;

/// <summary>Reads the first page of the signed-in person.</summary>
public sealed class HomePages(MissionsDbContext db, CurrentPerson current, Tallies tallies)
{
    public async Task<HomePage> ReadAsync(IReadOnlyList<NavigationEntry> entries, CancellationToken cancellation)
    {
        var me = await db.People.AsNoTracking().SingleAsync(person => person.Id == current.Id, cancellation);
        var authority = await current.AuthorityAsync();
        var rights = authority.RightsOf(me.Id);
        var counted = await tallies.ReadAsync(rights.Any(right => right.Grant.Role == Role.Administrator), cancellation);
        return new(
            me.GivenName.Length > 0 ? me.GivenName : me.FullName,
            [.. rights.Where(right => !right.Actor.ForAnother).Select(right => right.Grant.Role).Distinct().Order()],
            await ReplacedAsync(authority.Today, cancellation),
            [.. counted.Where(tally => tally.IsUrgent)],
            [.. entries.Select(entry => new Door(entry, [.. counted.Where(tally => !tally.IsUrgent && Leads(entry, tally))]))],
            me is { EmployerId: not null, AdministrativeResidence: not null },
            !await db.Missions.AnyAsync(mission => mission.TravellerId == me.Id || mission.EnteredById == me.Id, cancellation));
    }

    private static bool Leads(NavigationEntry entry, Tally tally) =>
        new PathString(new Uri(new Uri("http://localhost"), tally.Path).AbsolutePath).StartsWithSegments(entry.Path, StringComparison.OrdinalIgnoreCase);

    private Task<List<Replaced>> ReplacedAsync(DateOnly today, CancellationToken cancellation) =>
        db.Substitutions
            .Where(away => away.SubstituteId == current.Id && away.RevokedAt == null && away.From <= today && today <= away.Until)
            .Join(db.People.Where(person => person.Active), away => away.PrincipalId, person => person.Id, (away, person) => new { away.Until, person })
            .OrderBy(row => row.person.SortKey)
            .Select(row => new Replaced((row.person.GivenName + " " + row.person.FamilyName).Trim(), row.Until))
            .ToListAsync(cancellation);
}
