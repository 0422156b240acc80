using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Roles;

/// <summary>A grant of the list.</summary>
public sealed record GrantRow(RoleGrant Grant, string Person, bool PersonIsActive, string Unit, string? Employer);

/// <summary>The grants that count or will.</summary>
public sealed record RoleList(IReadOnlyList<GrantRow> Rows, DateOnly Today);

/// <summary>The form of a grant.</summary>
public sealed record GrantPage(
    GrantForm Form, IReadOnlyList<ChoiceOption> People, IReadOnlyList<ChoiceOption> Units, IReadOnlyList<ChoiceOption> Employers);

/// <summary>Reads the pages about roles.</summary>
public sealed class RolePages(MissionsDbContext db, Choices choices, LabCalendar calendar, TimeProvider clock)
{
    public DateOnly Today => calendar.DayOf(clock.GetUtcNow());

    public async Task<RoleList> ListAsync(CancellationToken cancellation)
    {
        var today = Today;
        var institutions = await db.Institutions.ToDictionaryAsync(institution => institution.Id, institution => institution.ShortName, cancellation);
        var rows = await db.RoleGrants.AsNoTracking()
            .Where(grant => grant.RevokedAt == null && (grant.Until == null || grant.Until >= today))
            .Join(db.People, grant => grant.PersonId, person => person.Id, (grant, person) => new { grant, person })
            .Join(db.Units, row => row.grant.UnitId, unit => unit.Id, (row, unit) => new { row.grant, row.person, unit.ShortName })
            .OrderBy(row => row.person.SortKey).ThenBy(row => row.grant.From)
            .ToListAsync(cancellation);
        return new([.. rows.Select(row => new GrantRow(
            row.grant, $"{row.person.FamilyName} {row.person.GivenName}".Trim(), row.person.Active, row.ShortName,
            row.grant.EmployerId is { } employer ? institutions[employer] : null))], today);
    }

    public async Task<GrantPage> NewAsync(GrantForm form, CancellationToken cancellation) => new(
        form, await choices.PeopleAsync(cancellation), await choices.UnitsAsync(cancellation), await choices.EmployersAsync(cancellation));
}
