using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Organisation;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Absences;

/// <summary>Reads the absences and delegations of the signed-in person, and those of everyone for an administrator.</summary>
public sealed class AbsencePages(MissionsDbContext db, CurrentPerson current)
{
    private const int Most = 500;
    private const int MostCharacters = 100;

    public async Task<AbsencePage> ReadAsync(AbsenceForm form, string? query, CancellationToken cancellation)
    {
        var administers = await current.HoldsAsync(Role.Administrator);
        var today = (await current.AuthorityAsync()).Today;
        var words = administers ? (query ?? "").Trim() : "";
        if (words.Length > MostCharacters) words = words[..MostCharacters];
        var found = Named(words);
        return new()
        {
            Form = form,
            Absences = await AbsencesAsync(found, administers, cancellation),
            Delegations = await DelegationsAsync(found, administers, today, cancellation),
            Colleagues = await Colleagues.ReadAsync(db, cancellation),
            IsAdministrator = administers,
            Query = words,
            Today = today,
        };
    }

    /// <summary>People whose name has all the words, letter case and accents aside.</summary>
    private IQueryable<Person> Named(string words)
    {
        var people = db.People.AsNoTracking();
        foreach (var word in SortKey.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            people = people.Where(person => person.SortKey.Contains(word));
        return people;
    }

    private async Task<IReadOnlyList<AbsenceRow>> AbsencesAsync(IQueryable<Person> found, bool administers, CancellationToken cancellation)
    {
        var me = current.Id;
        var rows = await db.Substitutions.AsNoTracking()
            .Where(away => administers || away.PrincipalId == me || away.SubstituteId == me)
            .Where(away => found.Any(person => person.Id == away.PrincipalId || person.Id == away.SubstituteId))
            .OrderByDescending(away => away.Until).ThenBy(away => away.Id).Take(Most)
            .Join(db.People, away => away.PrincipalId, person => person.Id, (away, principal) => new { away, principal })
            .Join(db.People, row => row.away.SubstituteId, person => person.Id, (row, substitute) => new { row.away, row.principal, substitute })
            .ToListAsync(cancellation);
        return
        [
            .. rows.OrderBy(row => row.away.From).ThenBy(row => row.away.Id).Select(row => new AbsenceRow(
                row.away, row.principal.FullName, row.substitute.FullName, row.away.PrincipalId == me, row.away.SubstituteId == me,
                administers || row.away.PrincipalId == me)),
        ];
    }

    private async Task<IReadOnlyList<DelegationRow>> DelegationsAsync(IQueryable<Person> found, bool administers, DateOnly today, CancellationToken cancellation)
    {
        var me = current.Id;
        var rows = await db.SigningDelegations.AsNoTracking()
            .Where(delegation => administers || delegation.PrincipalId == me || delegation.DelegateId == me)
            .Where(delegation => found.Any(person => person.Id == delegation.PrincipalId || person.Id == delegation.DelegateId))
            .OrderByDescending(delegation => delegation.Until).ThenBy(delegation => delegation.Id).Take(Most)
            .Join(db.People, delegation => delegation.PrincipalId, person => person.Id, (delegation, principal) => new { delegation, principal })
            .Join(db.People, row => row.delegation.DelegateId, person => person.Id, (row, holder) => new
            {
                row.delegation,
                row.principal,
                holder,
                HasDocument = db.DelegationDocuments.Any(document => document.DelegationId == row.delegation.Id),
            })
            .ToListAsync(cancellation);
        var units = await db.Units.ToDictionaryAsync(unit => unit.Id, unit => unit.ShortName, cancellation);
        var employers = await db.Institutions.ToDictionaryAsync(institution => institution.Id, institution => institution.ShortName, cancellation);
        var authority = await current.AuthorityAsync();
        return
        [
            .. rows.OrderBy(row => row.delegation.From).ThenBy(row => row.delegation.Id).Select(row => new DelegationRow(
                row.delegation, row.principal.FullName, row.holder.FullName, string.Join(", ", row.delegation.UnitIds.Select(id => units[id])),
                row.delegation.EmployerId is { } employer ? employers[employer] : null,
                row.delegation.PrincipalId == me || row.delegation.DelegateId == me, row.HasDocument, Counts(row.delegation, authority, today))),
        ];
    }

    /// <summary>Whether it counts today, or would from its first day as the organisation stands.</summary>
    private static bool Counts(SigningDelegation delegation, Authority authority, DateOnly today) =>
        delegation.From > today || delegation.UnitIds.Any(unit => authority.SignsInOwnRight(delegation.PrincipalId, unit, delegation.EmployerId));
}
