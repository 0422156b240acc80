using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Calendars;

namespace Missions.Web.Background;

/// <summary>Arms, when the program starts, the work that then arms itself from night to night.</summary>
public sealed class NightlyWork(Write write, LabCalendar calendar, TimeProvider clock) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => write.InTransaction(
        async db =>
        {
            if (await db.Jobs.AnyAsync(job => job.Kind == RiskWatch.JobKind && job.State == JobState.Pending, cancellationToken)) return;
            var now = clock.GetUtcNow();
            var watch = RiskWatch.Of(calendar.DayOf(now), calendar, now);
            if (!await db.Jobs.AnyAsync(job => job.MissionId == null && job.Key == watch.Key, cancellationToken)) db.Jobs.Add(watch);
        },
        cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
