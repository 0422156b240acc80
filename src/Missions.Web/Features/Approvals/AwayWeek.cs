using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Approvals;

/// <summary>A week and who is away in it.</summary>
public sealed record Week(DateOnly Monday, IReadOnlyList<AwayTraveller> Away)
{
    public DateOnly Sunday => Monday.AddDays(6);
}

/// <summary>A mission under an order that overlaps the week.</summary>
public sealed record AwayTraveller(Mission Mission, string Traveller);

/// <summary>Who of the reader's units is away in a week, by order of mission.</summary>
public sealed class AwayWeek(MissionsDbContext db, CurrentPerson person)
{
    public async Task<Week> ReadAsync(DateOnly? day, CancellationToken cancellation)
    {
        var authority = await person.AuthorityAsync();
        var monday = MondayOf(day is { Year: >= ContentRules.MinimumYear and <= ContentRules.MaximumYear } asked ? asked : authority.Today);
        var sunday = monday.AddDays(6);
        var away = await db.Missions.AsNoTracking().ReachedBy(person.Id, authority)
            .Where(mission => mission.Status == MissionStatus.Issued || mission.Status == MissionStatus.Travelled || mission.Status == MissionStatus.Closed)
            .Where(mission => mission.Content.DepartsOn <= sunday && mission.Content.ReturnsOn >= monday)
            .Join(db.People, mission => mission.TravellerId, traveller => traveller.Id, (mission, traveller) => new { mission, traveller })
            .OrderBy(row => row.mission.Content.DepartsOn).ThenBy(row => row.traveller.SortKey)
            .ToListAsync(cancellation);
        return new(monday, [.. away.Select(row => new AwayTraveller(row.mission, row.traveller.FullName))]);
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
