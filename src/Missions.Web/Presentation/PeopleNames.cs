using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation;

/// <summary>Gives people their names, in one query for a page.</summary>
public sealed class PeopleNames(MissionsDbContext db, IStringLocalizer<Shared> text)
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

    /// <summary>The same, by their names; of those who may only record a signature given outside, that is said.</summary>
    public IReadOnlyList<string> HoldersOf(RouteStep step, MissionScope scope, Authority authority, IReadOnlyDictionary<Guid, string> names)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(names);
        return
        [
            .. authority.Candidates(step, scope)
                .DistinctBy(candidate => candidate.Actor.PersonId)
                .Select(candidate => (Name: names[candidate.Actor.PersonId], candidate.RecordsOutside))
                .Select(holder => holder.RecordsOutside ? text["{0} (signature extérieure à enregistrer)", holder.Name].Value : holder.Name),
        ];
    }
}
