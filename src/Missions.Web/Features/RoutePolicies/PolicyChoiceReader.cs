using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Presentation;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>Reads what the form chooses among.</summary>
public sealed class PolicyChoiceReader(MissionsDbContext db, Words words)
{
    public async Task<PolicyChoices> ReadAsync(CancellationToken cancellation)
    {
        var institutions = await db.Institutions.AsNoTracking().OrderBy(one => one.ShortName).ToListAsync(cancellation);
        var units = await db.Units.AsNoTracking().OrderBy(unit => unit.ParentId != null).ThenBy(unit => unit.ShortName).ToListAsync(cancellation);
        var people = await db.People.AsNoTracking().OrderBy(person => person.SortKey)
            .Select(person => new { person.Id, person.GivenName, person.FamilyName, IsAsked = person.Active && db.Users.Any(account => account.Id == person.Id) })
            .ToListAsync(cancellation);
        return new()
        {
            Words = words,
            People = [.. people.Where(person => person.IsAsked).Select(person => ChoiceOption.Of(person.Id, $"{person.FamilyName} {person.GivenName}".Trim()))],
            Employers = [.. institutions.Where(one => one.Employs).Select(one => ChoiceOption.Of(one.Id, one.ShortName))],
            Payers = [.. institutions.Where(one => one.Pays).Select(one => ChoiceOption.Of(one.Id, one.ShortName))],
            Units = [.. units.Select(unit => ChoiceOption.Of(unit.Id, unit.ShortName))],
            Names = institutions.Select(one => (one.Id, one.ShortName)).Concat(units.Select(unit => (unit.Id, unit.ShortName)))
                .ToDictionary(one => one.Id, one => one.ShortName),
            Everyone = people.ToDictionary(person => person.Id, person => $"{person.GivenName} {person.FamilyName}".Trim()),
        };
    }
}
