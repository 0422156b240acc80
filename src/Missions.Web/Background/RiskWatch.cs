using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Data.Risk;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Background;

/// <summary>
/// Every night, looks at the risk of the missions that are coming or running. Those whose places became worse carry the event that tells
/// their traveller, the security officers and the director.
/// </summary>
public sealed class RiskWatch(RiskRegister risks, LabCalendar calendar, TimeProvider clock) : IDatabaseJobHandler
{
    public const string JobKind = "risk-watch";

    private static readonly TimeSpan Hour = TimeSpan.FromHours(3);

    public string Kind => JobKind;

    /// <summary>The watch of a night; one whatever the number of replicas, since its key is the day.</summary>
    public static Job Of(DateOnly day, LabCalendar calendar, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Job.Of(JobKind, string.Create(CultureInfo.InvariantCulture, $"{JobKind}:{day:yyyy-MM-dd}"), missionId: null, now, calendar.StartOf(day) + Hour);
    }

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var authority = await risks.AuthorityAsync(db, calendar, now, cancellation);
        var today = authority.Today;
        var coming = await db.Missions.AsNoTracking()
            .Where(mission => mission.Status == MissionStatus.Issued && mission.Content.ReturnsOn >= today)
            .ToListAsync(cancellation);
        foreach (var id in coming.Where(mission => mission.WatchRisk(authority)).Select(mission => mission.Id))
            (await db.GetMissionAsync(id, cancellation)).WatchRisk(authority);
        var next = Of(today.AddDays(1), calendar, now);
        if (!await db.Jobs.AnyAsync(other => other.MissionId == null && other.Key == next.Key, cancellation)) db.Jobs.Add(next);
    }
}
