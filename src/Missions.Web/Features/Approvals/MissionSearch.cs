using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Approvals;

/// <summary>Finds any mission of the reader's units by number, traveller or place, letter case and accents aside.</summary>
public sealed class MissionSearch(MissionsDbContext db, CurrentPerson person)
{
    public const int PageSize = 25;
    public const int MostCharacters = 100;
    private const int MostPlaces = 300;

    public async Task<SearchPage> FindAsync(string words, int page, CancellationToken cancellation)
    {
        var reached = db.Missions.AsNoTracking().ReachedBy(person.Id, await person.AuthorityAsync());
        var found = words.Length == 0 ? reached : await MatchingAsync(reached, words, cancellation);
        var count = await found.CountAsync(cancellation);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var rows = await found
            .OrderByDescending(mission => mission.SubmittedAt).ThenBy(mission => mission.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(mission => new FoundMission
            {
                Mission = mission,
                Traveller = db.People.Where(p => p.Id == mission.TravellerId).Select(p => p.GivenName + " " + p.FamilyName).Single(),
                OrderNumber = mission.Orders.OrderByDescending(order => order.Version).Select(order => order.Number).FirstOrDefault(),
                Awaits = mission.Steps.Where(step => step.State == Workflow.Routing.StepState.Active).Select(step => step.Name).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return new(words, rows, count, page, pages);
    }

    private async Task<IQueryable<Mission>> MatchingAsync(IQueryable<Mission> missions, string words, CancellationToken cancellation)
    {
        var number = words.ToUpperInvariant();
        var outside = OutsideNumber.KeyOf(words);
        var people = db.People.AsQueryable();
        foreach (var word in SortKey.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            people = people.Where(p => p.SortKey.Contains(word));
        var places = await PlacesAsync(missions, words, cancellation);
        return missions.Where(mission =>
            mission.Reference!.Contains(number)
            || mission.Orders.Any(order => order.Number.Contains(number))
            || (outside != null && Sql.Upper(mission.OutsideNumber!.Number)
                .Replace(" ", "").Replace("-", "").Replace("_", "").Replace("/", "").Replace(".", "").Replace(":", "").Contains(outside))
            || people.Any(p => p.Id == mission.TravellerId)
            || mission.Legs.Any(leg => places.Contains(leg.To.Name)));
    }

    /// <summary>The places that the words name, as missions write them; folded here, since databases disagree on accents.</summary>
    private static async Task<List<string>> PlacesAsync(IQueryable<Mission> missions, string words, CancellationToken cancellation)
    {
        var key = SortKey.Of(words);
        var names = await missions.SelectMany(mission => mission.Legs).Select(leg => leg.To.Name).Distinct().ToListAsync(cancellation);
        return [.. names.Where(name => SortKey.Of(name).Contains(key, StringComparison.Ordinal)).Take(MostPlaces)];
    }
}
