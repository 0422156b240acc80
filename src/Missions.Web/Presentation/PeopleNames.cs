using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation;

/// <summary>Gives people their names, in one query for a page.</summary>
public sealed class PeopleNames(MissionsDbContext db)
{
    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(IEnumerable<Guid> people, CancellationToken cancellation = default)
    {
        var ids = people.Distinct().ToList();
        return await db.People.AsNoTracking()
            .Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.FullName, cancellation);
    }

    /// <summary>Who may decide on a step today, in their own name first: those who could be asked « where is my request? ».</summary>
    public static IReadOnlyList<Guid> HoldersOf(RouteStep step, MissionScope scope, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return [.. authority.Candidates(step, scope).Select(candidate => candidate.Actor.PersonId).Distinct()];
    }
}
