using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Admin.Jobs;

/// <summary>Has the seals that were put off tried at once, as when what they waited for is mended.</summary>
public sealed class HastenSeals(Write write, TimeProvider clock)
{
    /// <returns>How many.</returns>
    public Task<int> RunAsync(Guid actorId, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var now = clock.GetUtcNow();
            var waiting = await db.Jobs.Where(job => job.State == JobState.Pending && job.LastError != null && job.DueAt > now && AwaitedWork.Seals.Contains(job.Kind)).ToListAsync(cancellation);
            foreach (var job in waiting)
            {
                job.Hasten(now);
                db.Record(OrganisationLog.JobRetried, actorId, job.Id, now, new { job.Kind, job.MissionId });
            }

            return waiting.Count;
        },
        cancellation);
}
