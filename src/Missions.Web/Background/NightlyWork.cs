using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Calendars;

namespace Missions.Web.Background;

/// <summary>Arms the work that then arms itself from night to night; where it is armed already, nothing changes.</summary>
public sealed class NightlyWork(Write write, IEnumerable<INightlyJob> jobs, LabCalendar calendar, TimeProvider clock)
{
    public Task ArmAsync(CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var now = clock.GetUtcNow();
            foreach (var nightly in jobs)
            {
                if (await db.Jobs.AnyAsync(job => job.Kind == nightly.Kind && job.State == JobState.Pending, cancellation)) continue;
                await nightly.ArmAsync(db, calendar.DayOf(now), now, cancellation);
            }
        },
        cancellation);
}
