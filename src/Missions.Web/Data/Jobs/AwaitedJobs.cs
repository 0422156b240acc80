using Microsoft.EntityFrameworkCore;
using Missions.Workflow.Missions;

namespace Missions.Web.Data.Jobs;

/// <summary>
/// Makes the jobs of every mission changed in a transaction match what the mission awaits, in that transaction: no verb can forget
/// to arm a deadline or to cancel one.
/// </summary>
public static class AwaitedJobs
{
    private static readonly CompiledQuery<Guid, Job> JobsOf = new(
        (db, mission) => db.Jobs.Where(job => job.MissionId == mission && job.Kind != NoticeJobs.Notice && job.Kind != NoticeJobs.Mail));

    public static async Task FollowMissionsAsync(this MissionsDbContext db, IdleWork idle, DateTimeOffset now, CancellationToken cancellation)
    {
        var changed = db.ChangeTracker.Entries<Mission>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .Select(entry => entry.Entity)
            .ToList();
        foreach (var mission in changed)
        {
            var awaited = mission.Awaited().Where(work => !idle.Kinds.Contains(work.Kind)).ToDictionary(work => work.Key, StringComparer.Ordinal);
            // What a draft awaits is never made here: its many saves need not look.
            if (mission.Round == 0 && idle.Kinds.Contains(AwaitedWork.FindPlace)) continue;
            foreach (var job in await JobsOf.ReadAsync(db, mission.Id, cancellation))
            {
                if (awaited.Remove(job.Key, out var again)) job.TakeUp(again.DueAt);
                else job.Cancel(now);
                db.Entry(job).DetectChanges();
            }

            db.Jobs.AddRange(awaited.Values.Select(work => AwaitedSubject.JobOf(work, mission.Id, now)));
        }
    }
}
