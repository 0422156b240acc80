using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Calendars;

namespace Missions.Web.Background;

/// <summary>Arms, when the program starts, the work that then arms itself from night to night.</summary>
public sealed class NightlyWork(Write write, IEnumerable<INightlyJob> jobs, LabCalendar calendar, TimeProvider clock) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => write.InTransaction(
        async db =>
        {
            var now = clock.GetUtcNow();
            foreach (var nightly in jobs)
            {
                if (await db.Jobs.AnyAsync(job => job.Kind == nightly.Kind && job.State == JobState.Pending, cancellationToken)) continue;
                await nightly.ArmAsync(db, calendar.DayOf(now), now, cancellationToken);
            }
        },
        cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
