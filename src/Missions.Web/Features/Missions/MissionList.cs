using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Distances;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Data.Roads;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Sheets;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.Missions;

/// <summary>Where a page of the list ends, and the next begins.</summary>
public sealed record PageKey(DateTimeOffset UpdatedAt, Guid Id)
{
    /// <summary>Null for anything that no page of ours has given.</summary>
    public static PageKey? Parse(string? text) =>
        text?.Split('_') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= DateTimeOffset.MaxValue.UtcTicks && Guid.TryParse(id, out var mission)
            ? new(new(at, TimeSpan.Zero), mission)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{UpdatedAt.UtcTicks}_{Id}");
}

/// <summary>One mission of the list.</summary>
/// <param name="Mission">The mission.</param>
/// <param name="Traveller">Who travels, when it is not the person themselves.</param>
/// <param name="Active">Who has the request and since when; empty when nobody does.</param>
/// <param name="Legs">Its totals.</param>
public sealed record MissionRow(Mission Mission, string? Traveller, IReadOnlyList<RouteLine> Active, LegsTable Legs)
{
    /// <summary>Whether its traveller is asked something.</summary>
    public bool IsAsked => Mission.Status is MissionStatus.Submitted or MissionStatus.Returned && Mission.Questions.Any(question => question.AnsweredAt is null);

    /// <summary>The order in force, or the last there was.</summary>
    public MissionOrder? Order => Mission.Orders.MaxBy(order => order.Version);
}

public sealed record MissionListPage(IReadOnlyList<MissionRow> Rows, MissionStatus? Status, PageKey? Next, bool IsFirst);

/// <summary>The missions that a person travels on or entered, the last touched first.</summary>
public sealed class MissionList(MissionsDbContext db, CurrentPerson person, LaboratoryFactors factors, RoadMap roads, PeopleNames people)
{
    private const int PageLength = 20;

    public async Task<MissionListPage> ReadAsync(Guid personId, MissionStatus? status, PageKey? after, CancellationToken cancellation)
    {
        var query = db.Missions.AsNoTracking().Where(mission => mission.TravellerId == personId || mission.EnteredById == personId);
        if (status is not null) query = query.Where(mission => mission.Status == status);
        if (after is not null)
            query = query.Where(mission => mission.UpdatedAt < after.UpdatedAt || (mission.UpdatedAt == after.UpdatedAt && mission.Id.CompareTo(after.Id) < 0));
        var missions = await query
            .OrderByDescending(mission => mission.UpdatedAt).ThenByDescending(mission => mission.Id)
            .Take(PageLength + 1)
            .Include(mission => mission.Legs).Include(mission => mission.Steps).Include(mission => mission.Orders).Include(mission => mission.Questions)
            .AsSplitQuery()
            .ToListAsync(cancellation);
        var shown = missions.Take(PageLength).ToList();
        var next = missions.Count > PageLength ? new PageKey(shown[^1].UpdatedAt, shown[^1].Id) : null;
        return new(await RowsAsync(shown, personId, cancellation), status, next, after is null);
    }

    private async Task<IReadOnlyList<MissionRow>> RowsAsync(List<Mission> missions, Guid personId, CancellationToken cancellation)
    {
        var authority = await person.AuthorityAsync();
        var holders = missions.SelectMany(mission => mission.ActiveSteps.SelectMany(step => PeopleNames.HoldersOf(step, mission.Scope, authority)));
        var names = await people.OfAsync(holders.Concat(missions.Select(mission => mission.TravellerId)), cancellation);
        var known = await roads.KnownAsync(missions.Where(mission => mission.IsEditable).SelectMany(mission => Itinerary.Roads(mission.Content)), cancellation);
        var catalogue = await factors.ReadAsync(db, cancellation);
        return
        [
            .. missions.Select(mission => new MissionRow(
                mission,
                mission.TravellerId == personId ? null : names[mission.TravellerId],
                [.. mission.ActiveSteps.Select(step => new RouteLine(step, null, null, null, people.HoldersOf(step, mission.Scope, authority, names))
                {
                    ClaimedBy = mission.HolderOf(step, authority) is { } holder ? names.GetValueOrDefault(holder) : null,
                })],
                Legs(mission, catalogue, authority.Today.Year, known))),
        ];
    }

    private static LegsTable Legs(Mission mission, FactorSetCatalogue factors, int year, RoadDistances known)
    {
        if (!mission.IsEditable && mission.FactorSetId is { } frozen) return new([.. mission.Legs], frozen, frozen: true);
        var set = factors.ForYear(mission.Content.DepartsOn?.Year ?? year);
        return new(Itinerary.Legs(mission.Content, set, known), set.Id, frozen: false);
    }
}
