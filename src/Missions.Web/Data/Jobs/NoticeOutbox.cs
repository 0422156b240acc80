using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data.Jobs;

/// <summary>
/// Adds a notice to every save that adds an event, so that no verb can forget to tell. What happened long before it is saved, as the
/// history of the demonstration did, is news to nobody.
/// </summary>
public sealed class NoticeOutbox(TimeProvider clock) : SaveChangesInterceptor
{
    private static readonly TimeSpan News = TimeSpan.FromHours(1);

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is MissionsDbContext db) AddNotices(db, clock.GetUtcNow());
        return ValueTask.FromResult(result);
    }

    private static void AddNotices(MissionsDbContext db, DateTimeOffset now)
    {
        db.Jobs.AddRange(
        [
            .. Added<MissionEvent>(db).Where(happened => now - happened.At < News)
                .Select(happened => Job.Of(NoticeJobs.Notice, NoticeJobs.NoticeKey(happened.Sequence), happened.MissionId, now, payload: new Happened(happened.Sequence))),
            .. Added<OrganisationEvent>(db).Where(happened => OrganisationLog.IsNews(happened.Kind) && now - happened.At < News)
                .Select(happened => Job.Of(NoticeJobs.Notice, NoticeJobs.NoticeKey(happened.Id), missionId: null, now, payload: new Happened(OrganisationEventId: happened.Id))),
        ]);
    }

    private static List<T> Added<T>(MissionsDbContext db)
        where T : class =>
        [.. db.ChangeTracker.Entries<T>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)];
}
