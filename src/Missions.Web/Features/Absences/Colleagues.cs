using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Absences;

/// <summary>Those who may replace and sign for each other.</summary>
public static class Colleagues
{
    /// <summary>Active people with an account, by name.</summary>
    public static async Task<IReadOnlyList<ChoiceOption>> ReadAsync(MissionsDbContext db, CancellationToken cancellation) =>
        [.. (await db.People.AsNoTracking()
                .Where(person => person.Active && db.Users.Any(account => account.Id == person.Id))
                .OrderBy(person => person.SortKey).ToListAsync(cancellation))
            .Select(person => ChoiceOption.Of(person.Id, $"{person.FamilyName} {person.GivenName}".Trim()))];

    /// <summary>Two writes about the same people wait for each other, so that the second one sees the first.</summary>
    public static Task<int> LockAsync(MissionsDbContext db, IReadOnlyList<Guid> people, CancellationToken cancellation) =>
        db.People.Where(person => people.Contains(person.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.Active, person => person.Active), cancellation);
}
