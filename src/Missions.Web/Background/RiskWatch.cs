using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Background;

/// <summary>
/// Every night, looks at the risk of the missions that are coming or running. Those whose places became worse carry the event that tells
/// their traveller, the security officers and the director.
/// </summary>
public sealed class RiskWatch(LabCalendar calendar, TimeProvider clock) : IDatabaseJobHandler, INightlyJob
{
    public const string JobKind = "risk-watch";

    private static readonly TimeSpan Hour = TimeSpan.FromHours(3);

    public string Kind => JobKind;

    public Job Of(DateOnly day, DateTimeOffset now) =>
        Job.Of(JobKind, string.Create(CultureInfo.InvariantCulture, $"{JobKind}:{day:yyyy-MM-dd}"), missionId: null, now, calendar.StartOf(day) + Hour);

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var authority = await db.AuthorityAsync(calendar, now, cancellation);
        var today = authority.Today;
        var coming = await db.Missions.AsNoTracking()
            .Where(mission => mission.Status == MissionStatus.Issued && mission.Content.ReturnsOn >= today)
            .ToListAsync(cancellation);
        foreach (var id in coming.Where(mission => mission.WatchRisk(authority)).Select(mission => mission.Id))
            (await db.GetMissionAsync(id, cancellation)).WatchRisk(authority);
        await this.ArmAsync(db, today.AddDays(1), now, cancellation);
    }
}
