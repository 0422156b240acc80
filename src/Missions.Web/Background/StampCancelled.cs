using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Background;

/// <summary>
/// At the first start and every night, makes the job that stamps an order for those that were cancelled while the program did not stamp yet:
/// their missions do not change any more, which makes it otherwise. So many a night.
/// </summary>
public sealed class StampCancelled(LabCalendar calendar, TimeProvider clock) : IDatabaseJobHandler, INightlyJob
{
    public const string JobKind = "stamp-cancelled";
    public const int Most = 200;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(2);

    public string Kind => JobKind;

    public Job Of(DateOnly day, DateTimeOffset now) =>
        Job.Of(JobKind, string.Create(CultureInfo.InvariantCulture, $"{JobKind}:{day:yyyy-MM-dd}"), missionId: null, now, calendar.StartOf(day) + Hour);

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var now = clock.GetUtcNow();
        var unstamped = await db.Missions
            .Where(mission => mission.Orders.Any(order => order.CancelledAt != null && order.SupersededAt == null && order.SealedAt != null && order.StampedAt == null))
            .Where(mission => !db.Jobs.Any(made => made.MissionId == mission.Id && made.Kind == AwaitedWork.StampOrder))
            .OrderBy(mission => mission.Id).Take(Most).Select(mission => mission.Id)
            .ToListAsync(cancellation);
        foreach (var id in unstamped)
        {
            var awaited = (await db.GetMissionAsync(id, cancellation)).Awaited().Where(work => work.Kind == AwaitedWork.StampOrder);
            db.Jobs.AddRange(awaited.Select(work => AwaitedSubject.JobOf(work, id, now)));
        }
        await this.ArmAsync(db, calendar.DayOf(now).AddDays(1), now, cancellation);
    }
}
