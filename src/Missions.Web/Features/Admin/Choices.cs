using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Admin;

/// <summary>What the forms of administration choose among.</summary>
public sealed class Choices(MissionsDbContext db)
{
    public async Task<IReadOnlyList<ChoiceOption>> UnitsAsync(CancellationToken cancellation) =>
        [.. (await db.Units.AsNoTracking().OrderBy(unit => unit.ParentId != null).ThenBy(unit => unit.ShortName).ToListAsync(cancellation))
            .Select(unit => ChoiceOption.Of(unit.Id, $"{unit.ShortName} – {unit.Name}"))];

    public Task<IReadOnlyList<ChoiceOption>> EmployersAsync(CancellationToken cancellation) => InstitutionsAsync(employs: true, cancellation);

    public Task<IReadOnlyList<ChoiceOption>> PayersAsync(CancellationToken cancellation) => InstitutionsAsync(employs: false, cancellation);

    /// <summary>Active people who have an account.</summary>
    public async Task<IReadOnlyList<ChoiceOption>> PeopleAsync(CancellationToken cancellation) =>
        [.. (await db.People.AsNoTracking()
                .Where(person => person.Active && db.Users.Any(account => account.Id == person.Id))
                .OrderBy(person => person.SortKey).ToListAsync(cancellation))
            .Select(person => ChoiceOption.Of(person.Id, $"{person.FamilyName} {person.GivenName}".Trim()))];

    private async Task<IReadOnlyList<ChoiceOption>> InstitutionsAsync(bool employs, CancellationToken cancellation) =>
        [.. (await db.Institutions.AsNoTracking()
                .Where(institution => employs ? institution.Employs : institution.Pays)
                .OrderBy(institution => institution.ShortName).ToListAsync(cancellation))
            .Select(institution => ChoiceOption.Of(institution.Id, institution.ShortName))];
}
