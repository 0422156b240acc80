using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Missions.Workflow.Missions;

namespace Missions.Web.Data.History;

/// <summary>
/// Follows the hash chain of every mission, in pages by key, the events streamed: memory does not grow with the database. Each page is read in a snapshot
/// of its own, so that the application may go on writing.
/// </summary>
public sealed class HistoryCheck(IDbContextFactory<MissionsDbContext> contexts, int missionsOfAPage = HistoryCheck.UsualPage)
{
    private const int UsualPage = 500;

    public int Missions { get; private set; }

    public long Events { get; private set; }

    /// <returns>The first fault, or null when every history is what was recorded.</returns>
    public async Task<HistoryFault?> RunAsync(CancellationToken cancellation)
    {
        Guid? after = null;
        while (true)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            await SnapshotAsync(db, cancellation);
            var page = await MissionsAfter(db, after).Take(missionsOfAPage)
                .Select(mission => new HistoryEnd(mission.Id, mission.Reference, mission.EventCount, mission.LastEventHash))
                .ToListAsync(cancellation);
            Guid? last = page.Count == missionsOfAPage ? page[^1].Id : null;
            if (await CheckAsync(db, page, after, last, cancellation) is { } fault)
                return fault;
            Missions += page.Count;
            if (last is null)
                return null;
            after = last;
        }
    }

    private async Task<HistoryFault?> CheckAsync(MissionsDbContext db, List<HistoryEnd> page, Guid? after, Guid? last, CancellationToken cancellation)
    {
        var reading = new HistoryReading(page);
        try
        {
            await foreach (var next in EventsBetween(db, after, last).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                Events++;
                if (reading.Follow(next) is { } fault)
                    return fault;
            }
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or InvalidCastException)
        {
            // Only a row that somebody changed cannot be read: the first after the last that could.
            var broken = await EventsBetween(db, after, last).Select(next => new { next.MissionId, next.Sequence }).Skip(reading.Read).FirstAsync(cancellation);
            return reading.EndBefore(broken.MissionId) ?? new(broken.MissionId, reading.ReferenceOf(broken.MissionId), broken.Sequence, null, (e.InnerException ?? e).Message);
        }

        return reading.End();
    }

    private static IQueryable<Mission> MissionsAfter(MissionsDbContext db, Guid? after)
    {
        var all = db.Missions.AsNoTracking().OrderBy(mission => mission.Id);
        return after is { } id ? all.Where(mission => mission.Id.CompareTo(id) > 0) : all;
    }

    /// <summary>Those of missions that are not there as well.</summary>
    private static IQueryable<MissionEvent> EventsBetween(MissionsDbContext db, Guid? after, Guid? last)
    {
        IQueryable<MissionEvent> events = db.MissionEvents.AsNoTracking();
        if (after is { } above)
            events = events.Where(next => next.MissionId.CompareTo(above) > 0);
        if (last is { } atMost)
            events = events.Where(next => next.MissionId.CompareTo(atMost) <= 0);
        return events.OrderBy(next => next.MissionId).ThenBy(next => next.Sequence);
    }

    /// <summary>On SQLite a deferred transaction, which keeps no writer waiting.</summary>
    private static async Task SnapshotAsync(MissionsDbContext db, CancellationToken cancellation)
    {
        if (!db.Database.IsSqlite())
        {
            await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            return;
        }

        await db.Database.OpenConnectionAsync(cancellation);
        await db.Database.UseTransactionAsync(((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true), cancellation);
    }
}
