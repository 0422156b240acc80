using Microsoft.EntityFrameworkCore;
using Missions.Web.Data.Conventions;

namespace Missions.Web.Data.Jobs;

public static class JobQueries
{
    private const string Claim = ClaimStart + ")" + ClaimEnd;
    private const string ClaimPassingLocked = ClaimStart + " FOR UPDATE SKIP LOCKED)" + ClaimEnd;

    private const string ClaimStart = """
        UPDATE jobs SET lease_owner = {0}, lease_until = {1}, attempts = attempts + 1
        WHERE id = (
            SELECT id FROM jobs
            WHERE state = 'Pending' AND due_at <= {2} AND (lease_until IS NULL OR lease_until <= {2})
            ORDER BY due_at, id LIMIT 1
        """;

    private const string ClaimEnd = " RETURNING *";

    /// <summary>Takes the job due for the longest time, if any, for one owner until the lease ends. One short statement.</summary>
    public static async Task<Job?> ClaimJobAsync(
        this MissionsDbContext db, string owner, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellation)
    {
        var sql = db.Database.IsNpgsql() ? ClaimPassingLocked : Claim;
        var claimed = await db.Jobs.FromSqlRaw(sql, owner, db.Database.AsParameter(leaseUntil), db.Database.AsParameter(now))
            .AsNoTracking().ToListAsync(cancellation);
        return claimed.SingleOrDefault();
    }

    /// <summary>Whether the caller still holds the job; locks its row until the end of the transaction.</summary>
    public static async Task<bool> EndJobAsync(this MissionsDbContext db, Job job, DateTimeOffset now, CancellationToken cancellation)
        => await db.Held(job).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, JobState.Done)
                .SetProperty(j => j.EndedAt, now)
                .SetProperty(j => j.LastError, (string?)null)
                .SetProperty(j => j.LeaseOwner, (string?)null)
                .SetProperty(j => j.LeaseUntil, (DateTimeOffset?)null),
            cancellation) == 1;

    /// <summary>Puts a job that failed back in the queue, or out of it when <paramref name="nextTry"/> is null.</summary>
    public static Task<int> PutBackJobAsync(
        this MissionsDbContext db, Job job, string error, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken cancellation)
        => db.Held(job).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, nextTry is null ? JobState.Failed : JobState.Pending)
                .SetProperty(j => j.DueAt, nextTry ?? job.DueAt)
                .SetProperty(j => j.EndedAt, nextTry is null ? now : null)
                .SetProperty(j => j.LastError, error)
                .SetProperty(j => j.LeaseOwner, (string?)null)
                .SetProperty(j => j.LeaseUntil, (DateTimeOffset?)null),
            cancellation);

    private static IQueryable<Job> Held(this MissionsDbContext db, Job job)
        => db.Jobs.Where(j => j.Id == job.Id && j.State == JobState.Pending && j.LeaseOwner == job.LeaseOwner);
}
