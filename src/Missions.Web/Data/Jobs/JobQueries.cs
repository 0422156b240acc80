using Microsoft.EntityFrameworkCore;
using Missions.Web.Data.Conventions;

namespace Missions.Web.Data.Jobs;

public static class JobQueries
{
    private const string ClaimStart = """
        UPDATE jobs SET lease_owner = {0}, lease_until = {1}, attempts = attempts + 1
        WHERE id = (
            SELECT id FROM jobs
            WHERE state = 'Pending' AND due_at <= {2} AND (lease_until IS NULL OR lease_until <= {2})
        """;

    private const string ClaimOrder = " ORDER BY due_at, id LIMIT 1";

    /// <summary>Takes the job due for the longest time, if any, for one owner until the lease ends. One short statement.</summary>
    public static async Task<Job?> ClaimJobAsync(
        this MissionsDbContext db, string owner, DateTimeOffset now, DateTimeOffset leaseUntil, ClaimedKinds kinds, CancellationToken cancellation)
    {
        var sql = ClaimStart + kinds.Condition(firstParameter: 3) + ClaimOrder + (db.Database.IsNpgsql() ? " FOR UPDATE SKIP LOCKED" : "") + ") RETURNING *";
        object[] parameters = [owner, db.Database.AsParameter(leaseUntil), db.Database.AsParameter(now), .. kinds.Listed];
        var claimed = await db.Jobs.FromSqlRaw(sql, parameters).AsNoTracking().ToListAsync(cancellation);
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

    /// <summary>Lets the jobs of a kind that nobody holds wait until an instant; those that wait for longer are left alone.</summary>
    public static Task<int> HoldJobsAsync(this MissionsDbContext db, string kind, DateTimeOffset until, CancellationToken cancellation)
        => db.Jobs.Where(j => j.Kind == kind && j.State == JobState.Pending && j.LeaseOwner == null && j.DueAt < until)
            .ExecuteUpdateAsync(s => s.SetProperty(j => j.DueAt, until), cancellation);

    private static IQueryable<Job> Held(this MissionsDbContext db, Job job)
        => db.Jobs.Where(j => j.Id == job.Id && j.State == JobState.Pending && j.LeaseOwner == job.LeaseOwner);
}

/// <summary>Which kinds of job to take: those listed, or all others.</summary>
public sealed record ClaimedKinds(IReadOnlyList<string> Listed, bool OnlyThese)
{
    public static ClaimedKinds Any { get; } = new([], false);

    /// <summary>Those of one lane; the prompt one has all that have no lane of their own.</summary>
    public static ClaimedKinds Of(JobLane lane, IReadOnlyCollection<(string Kind, JobLane Lane)> known) => lane == JobLane.Prompt
        ? new([.. known.Where(each => each.Lane != JobLane.Prompt).Select(each => each.Kind)], OnlyThese: false)
        : new([.. known.Where(each => each.Lane == lane).Select(each => each.Kind)], OnlyThese: true);

    internal string Condition(int firstParameter) => (Listed.Count, OnlyThese) switch
    {
        (0, true) => " AND 1 = 0",
        (0, false) => "",
        _ => $" AND kind {(OnlyThese ? "IN" : "NOT IN")} ({string.Join(", ", Listed.Select((_, i) => $"{{{firstParameter + i}}}"))})",
    };
}
