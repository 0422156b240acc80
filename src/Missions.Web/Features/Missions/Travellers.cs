using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Missions;

/// <summary>For whom someone may enter a request: themselves, and as a manager everyone of the units they manage.</summary>
public sealed class Travellers(MissionsDbContext db, CurrentPerson person)
{
    public static bool MayEnterFor(Guid personId, Person traveller, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(traveller);
        ArgumentNullException.ThrowIfNull(authority);
        return traveller.Active && authority.PrincipalsOf(personId)
            .Any(principal => authority.Holds(principal, Role.Manager, traveller.UnitId, traveller.EmployerId ?? Guid.Empty));
    }

    /// <summary>Null when the person may not enter for them, or when there is nobody of that name.</summary>
    public async Task<Person?> FindAsync(Guid? id, CancellationToken cancellation)
    {
        var wanted = id ?? person.Id;
        var traveller = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == wanted, cancellation);
        if (traveller is null || traveller.Id == person.Id) return traveller;
        return MayEnterFor(person.Id, traveller, await person.AuthorityAsync()) ? traveller : null;
    }

    /// <summary>Someone without account whose requests the person may enter; null for anyone else.</summary>
    public async Task<Person?> FindGuestAsync(Guid id, CancellationToken cancellation) =>
        id != person.Id && !await db.Users.AnyAsync(account => account.Id == id, cancellation) ? await FindAsync(id, cancellation) : null;

    /// <summary>Whether that person is to give the traveller's name in Latin letters, since orders cannot print it and there is no profile to give it in.</summary>
    public async Task<bool> MayNameAsync(Person traveller, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(traveller);
        return LatinNames.Unprintable(traveller.PrintedName).Length > 0 && await FindGuestAsync(traveller.Id, cancellation) is not null;
    }

    /// <summary>By name; empty for who manages nobody.</summary>
    public async Task<IReadOnlyList<Person>> OthersAsync(CancellationToken cancellation)
    {
        var authority = await person.AuthorityAsync();
        var units = await ManagedUnitsAsync();
        if (units.Count == 0) return [];
        var people = await db.People.AsNoTracking()
            .Where(p => p.Active && p.Id != person.Id && units.Contains(p.UnitId))
            .OrderBy(p => p.SortKey)
            .ToListAsync(cancellation);
        return [.. people.Where(p => MayEnterFor(person.Id, p, authority))];
    }

    public async Task<IReadOnlyList<Guid>> ManagedUnitsAsync()
    {
        var authority = await person.AuthorityAsync();
        return [.. authority.RightsOf(person.Id).Where(right => right.Grant.Role == Role.Manager).SelectMany(right => authority.UnitsOf(right.Grant)).Distinct()];
    }
}
