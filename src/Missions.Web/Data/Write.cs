using Microsoft.EntityFrameworkCore;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Data;

/// <summary>
/// The one way to change the database: a unit of work in one transaction, at once done or not at all.
/// <code>await write.InTransaction(async db => { var mission = await db.Missions.SingleAsync(…); mission.Approve(…); });</code>
/// <list type="bullet">
/// <item>The work gets a fresh context inside an open transaction: <c>BEGIN IMMEDIATE</c> behind the gate on SQLite, read
/// committed on PostgreSQL. Pending changes are saved and committed after it returns; throwing rolls everything back.</item>
/// <item>If somebody else wrote the same rows meanwhile (a stale concurrency token, a unique key just taken, a deadlock) the
/// work runs once more from the start on fresh data, so it must read what it needs itself, check its fence each time, and
/// touch nothing outside the database. A second conflict is thrown to the caller.</item>
/// <item>The jobs of every mission that the work changed are made to match what it now awaits.</item>
/// <item>Jobs added by the work are picked up as soon as it is committed.</item>
/// </list>
/// </summary>
public sealed class Write(IDbContextFactory<MissionsDbContext> contexts, WriteGate gate, JobSignal signal, IdleWork idle, TimeProvider clock)
{
    public async Task<T> InTransaction<T>(Func<MissionsDbContext, Task<T>> work, CancellationToken cancellation = default)
    {
        try
        {
            return await gate.PassAsync(() => AttemptAsync(work, cancellation), cancellation);
        }
        catch (Exception e) when (Conflict.IsBehind(e))
        {
            return await gate.PassAsync(() => AttemptAsync(work, cancellation), cancellation);
        }
    }

    public Task InTransaction(Func<MissionsDbContext, Task> work, CancellationToken cancellation = default)
        => InTransaction<object?>(
            async db =>
            {
                await work(db);
                return null;
            },
            cancellation);

    private async Task<T> AttemptAsync<T>(Func<MissionsDbContext, Task<T>> work, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Database.AutoSavepointsEnabled = false;

        var result = await work(db);
        // What changed is looked for here, once: looking is half the price of a save.
        db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await db.FollowMissionsAsync(idle, clock.GetUtcNow(), cancellation);
        await db.SaveChangesAsync(cancellation);
        var jobs = db.ChangeTracker.Entries<Job>().Any();
        await transaction.CommitAsync(cancellation);

        if (jobs)
            signal.Wake();
        return result;
    }
}
