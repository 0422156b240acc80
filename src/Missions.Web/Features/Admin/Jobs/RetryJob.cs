using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Features.Admin.Jobs;

/// <summary>Puts a failed job back in the queue. One that someone else retried first is left as it is.</summary>
public sealed class RetryJob(Write write, TimeProvider clock)
{
    /// <summary>Whether the job exists.</summary>
    public Task<bool> RunAsync(Guid actorId, Guid id, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var job = await db.Jobs.SingleOrDefaultAsync(candidate => candidate.Id == id, cancellation);
            if (job is null) return false;
            if (job.State != JobState.Failed) return true;
            var now = clock.GetUtcNow();
            job.Retry(now);
            db.Record(OrganisationLog.JobRetried, actorId, job.Id, now, new { job.Kind, job.MissionId });
            return true;
        },
        cancellation);
}
