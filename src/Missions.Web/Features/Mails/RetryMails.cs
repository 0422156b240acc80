using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Features.Mails;

/// <summary>Puts failed mails back in the queue, one or all of them.</summary>
public sealed class RetryMails(Write write, TimeProvider clock)
{
    /// <param name="actorId">The administrator.</param>
    /// <param name="jobId">The mail; all when null.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>How many were put back; null when there is no such mail.</returns>
    public Task<int?> RunAsync(Guid actorId, Guid? jobId, CancellationToken cancellation) => write.InTransaction<int?>(
        async db =>
        {
            var mails = await db.Jobs.Where(job => job.Kind == NoticeJobs.Mail && (jobId == null ? job.State == JobState.Failed : job.Id == jobId)).ToListAsync(cancellation);
            if (jobId is not null && mails.Count == 0) return null;
            var now = clock.GetUtcNow();
            var failed = mails.FindAll(job => job.State == JobState.Failed);
            foreach (var job in failed)
            {
                job.Retry(now);
                db.Record(OrganisationLog.JobRetried, actorId, job.Id, now, new { job.Kind, job.MissionId });
            }

            return failed.Count;
        },
        cancellation);
}
