using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Background;

/// <summary>Takes one due job and sees it through: claim, act, record. Each step stands alone, so a kill anywhere is made up for later.</summary>
public sealed class JobWorker(
    Write write,
    IEnumerable<IJobHandler> handlers,
    IEnumerable<IDatabaseJobHandler> databaseHandlers,
    IOptions<JobOptions> options,
    IdleWork idle,
    TimeProvider clock,
    ILogger<JobWorker> log)
{
    private readonly Dictionary<string, IJobHandler> _handlers = handlers.ToDictionary(h => h.Kind, StringComparer.Ordinal);
    private readonly Dictionary<string, IDatabaseJobHandler> _databaseHandlers = databaseHandlers.ToDictionary(h => h.Kind, StringComparer.Ordinal);

    private readonly Dictionary<JobLane, ClaimedKinds> _lanes = Enum.GetValues<JobLane>().ToDictionary(lane => lane, lane => ClaimedKinds.Of(lane, [.. handlers.Select(h => (h.Kind, h.Lane))]));

    /// <returns>Whether there was one.</returns>
    public async Task<bool> RunOneAsync(JobLane lane, CancellationToken cancellation)
    {
        var job = await write.InTransaction(db => ClaimAsync(db, lane, cancellation), cancellation);
        if (job is null)
            return false;
        if (_databaseHandlers.ContainsKey(job.Kind))
            return true;
        try
        {
            await ActAsync(job, cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            await write.InTransaction(db => PutBackAsync(db, job, e, cancellation), cancellation);
        }

        return true;
    }

    private async Task<Job?> ClaimAsync(MissionsDbContext db, JobLane lane, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var job = await db.ClaimJobAsync(Guid.NewGuid().ToString("N"), now, now + options.Value.Lease, _lanes[lane], cancellation);
        if (job is null || !_databaseHandlers.TryGetValue(job.Kind, out var handler))
            return job;

        var transaction = db.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync("claimed", cancellation);
        try
        {
            await handler.RunAsync(db, job, cancellation);
            // Ended first: what the mission awaits next must not take this job for one that nobody wants any more.
            await db.EndJobAsync(job, now, cancellation);
            await db.FollowMissionsAsync(idle, now, cancellation);
            await db.SaveChangesAsync(cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested && !Conflict.IsBehind(e))
        {
            await UndoAsync(db, transaction, cancellation);
            await PutBackAsync(db, job, e, cancellation);
        }

        return job;
    }

    private static async Task UndoAsync(MissionsDbContext db, IDbContextTransaction transaction, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        await transaction.RollbackToSavepointAsync("claimed", cancellation);
    }

    private async Task ActAsync(Job job, CancellationToken cancellation)
    {
        if (!_handlers.TryGetValue(job.Kind, out var handler))
            throw new InvalidOperationException($"This version of the program knows no job of kind {job.Kind}.");

        using var leased = new CancellationTokenSource(options.Value.Lease, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, leased.Token);
        var record = await handler.RunAsync(job, either.Token);
        if (!await write.InTransaction(db => RecordAsync(db, job, record, cancellation), cancellation))
            log.LogWarning("Job {Job} of kind {Kind} was cancelled or taken over while it ran", job.Id, job.Kind);
    }

    private async Task<bool> RecordAsync(MissionsDbContext db, Job job, JobRecord record, CancellationToken cancellation)
    {
        if (!await db.EndJobAsync(job, clock.GetUtcNow(), cancellation))
            return false;
        await record(db, cancellation);
        return true;
    }

    private async Task PutBackAsync(MissionsDbContext db, Job job, Exception error, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (error is PutOffException putOff)
        {
            var later = now + TimeSpan.FromTicks(Math.Max(putOff.AtLeast.Ticks, Math.Min(putOff.AtMost.Ticks, JobOptions.BackOff(job.Attempts).Ticks)));
            log.LogWarning("Job {Job} of kind {Kind} is put off until {Next}: {Reason}", job.Id, job.Kind, later, putOff.Message);
            await db.PutBackJobAsync(job, putOff.Message, now, later, cancellation);
            if (putOff.Everyone > TimeSpan.Zero) await db.HoldJobsAsync(job.Kind, now + putOff.Everyone, cancellation);
            return;
        }

        if (error is GiveUpException)
        {
            log.LogWarning("Job {Job} of kind {Kind} is given up: {Reason}", job.Id, job.Kind, error.Message);
            await db.PutBackJobAsync(job, error.Message, now, nextTry: null, cancellation);
            return;
        }

        DateTimeOffset? next = job.Attempts >= options.Value.MaxAttempts ? null : now + JobOptions.BackOff(job.Attempts);
        log.LogError(error, "Job {Job} of kind {Kind} failed, attempt {Attempt}; next try {Next}", job.Id, job.Kind, job.Attempts, next);
        await db.PutBackJobAsync(job, $"{error.GetType().Name}: {error.Message}", now, next, cancellation);
    }
}
