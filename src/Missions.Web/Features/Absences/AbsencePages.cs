using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Absences;

/// <summary>Reads the absences of the signed-in person, and those of everyone for an administrator.</summary>
public sealed class AbsencePages(MissionsDbContext db, CurrentPerson current)
{
    private const int Most = 500;

    public async Task<AbsencePage> ReadAsync(AbsenceForm form, CancellationToken cancellation)
    {
        var administers = await current.HoldsAsync(Role.Administrator);
        var (me, today) = (current.Id, (await current.AuthorityAsync()).Today);
        var rows = await db.Substitutions.AsNoTracking()
            .Where(away => away.RevokedAt == null && away.Until >= today)
            .Where(away => administers || away.PrincipalId == me || away.SubstituteId == me)
            .OrderBy(away => away.From).ThenBy(away => away.Id)
            .Join(db.People, away => away.PrincipalId, person => person.Id, (away, principal) => new { away, principal })
            .Join(db.People, row => row.away.SubstituteId, person => person.Id, (row, substitute) => new { row.away, row.principal, substitute })
            .OrderBy(row => row.away.From).ThenBy(row => row.away.Id)
            .Take(Most)
            .ToListAsync(cancellation);
        return new(
            form,
            [.. rows.Select(row => new AbsenceRow(
                row.away.Id, row.principal.FullName, row.substitute.FullName, row.away.From, row.away.Until,
                row.away.PrincipalId == me, administers || row.away.PrincipalId == me))],
            await ColleaguesAsync(cancellation),
            administers,
            today);
    }

    private async Task<IReadOnlyList<Colleague>> ColleaguesAsync(CancellationToken cancellation)
    {
        var people = await db.People.AsNoTracking()
            .Where(person => person.Active && db.Users.Any(account => account.Id == person.Id))
            .OrderBy(person => person.SortKey).ToListAsync(cancellation);
        return [.. people.Select(person => new Colleague(person.Id, $"{person.FamilyName} {person.GivenName}".Trim()))];
    }
}
