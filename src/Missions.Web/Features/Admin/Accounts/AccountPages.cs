using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Accounts;

/// <summary>Reads the pages about accounts.</summary>
public sealed class AccountPages(MissionsDbContext db, Choices choices, LabCalendar calendar, TimeProvider clock)
{
    private const int PageSize = 25;
    private const int MostEvents = 50;

    private IQueryable<Person> Holders => db.People.AsNoTracking().Where(person => db.Users.Any(account => account.Id == person.Id));

    public async Task<AccountList> ListAsync(string? search, int page, CancellationToken cancellation)
    {
        var (typed, folded) = (search?.Trim() ?? "", SortKey.Of(search ?? ""));
        var found = Holders.Where(person => typed == "" || person.SortKey.Contains(folded)
            || db.Users.Any(account => account.Id == person.Id && account.NormalizedEmail!.Contains(folded)));
        var count = await found.CountAsync(cancellation);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var people = await found.OrderBy(person => person.SortKey).ThenBy(person => person.Id)
            .Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        return new(typed, shown, pages, count, await RowsAsync(people, cancellation));
    }

    public async Task<NewAccountPage> NewAsync(AccountForm form, CancellationToken cancellation) =>
        new(form, await choices.UnitsAsync(cancellation), await choices.EmployersAsync(cancellation));

    public async Task<AccountPage?> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (await Holders.SingleOrDefaultAsync(person => person.Id == id, cancellation) is not { } holder) return null;
        var events = await db.OrganisationEvents.AsNoTracking().Where(happened => happened.SubjectId == id)
            .OrderByDescending(happened => happened.At).ThenByDescending(happened => happened.Id).Take(MostEvents)
            .Select(happened => new { happened.Kind, happened.At, Actor = db.People.Where(person => person.Id == happened.ActorId).Select(person => person.GivenName + " " + person.FamilyName).FirstOrDefault() })
            .ToListAsync(cancellation);
        return new(holder, await choices.UnitsAsync(cancellation), [.. events.Select(row => new AccountEvent(row.Kind, row.Actor, row.At))]);
    }

    private async Task<IReadOnlyList<AccountRow>> RowsAsync(List<Person> people, CancellationToken cancellation)
    {
        var (ids, today) = (people.ConvertAll(person => person.Id), calendar.DayOf(clock.GetUtcNow()));
        var units = await db.Units.ToDictionaryAsync(unit => unit.Id, unit => unit.ShortName, cancellation);
        var grants = await db.RoleGrants.AsNoTracking().Where(grant => ids.Contains(grant.PersonId)).ToListAsync(cancellation);
        return [.. people.Select(person => new AccountRow(
            person.Id, $"{person.FamilyName} {person.GivenName}".Trim(), person.Email, units[person.UnitId], person.Active,
            [.. grants.Where(grant => grant.PersonId == person.Id && grant.CountsOn(today)).Select(grant => grant.Role).Distinct().Order()]))];
    }
}
