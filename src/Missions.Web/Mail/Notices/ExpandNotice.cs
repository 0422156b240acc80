using Microsoft.EntityFrameworkCore;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Security;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Mail.Notices;

/// <summary>Makes one mail for each person whom an event concerns, as the organisation stands when it is read.</summary>
public sealed class ExpandNotice(LabCalendar calendar, TimeProvider clock) : IDatabaseJobHandler
{
    public string Kind => NoticeJobs.Notice;

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(job);
        var now = clock.GetUtcNow();
        var mails = await MailsAsync(db, job, now, cancellation);
        var people = mails.Select(mail => mail.PersonId).ToList();
        var reachable = await db.People.Where(person => people.Contains(person.Id) && person.Active && person.Email != "").Select(person => person.Id).ToListAsync(cancellation);
        db.Jobs.AddRange(mails.Where(mail => reachable.Contains(mail.PersonId)).Select(mail => mail.ToJob(job.MissionId, now)));
    }

    private async Task<IReadOnlyList<MailPayload>> MailsAsync(MissionsDbContext db, Job job, DateTimeOffset now, CancellationToken cancellation)
    {
        var happened = job.PayloadAs<Happened>();
        if (happened.OrganisationEventId is { } id)
            return Recipients.Of(await db.OrganisationEvents.AsNoTracking().SingleAsync(e => e.Id == id, cancellation), await db.AuthorityAsync(calendar, now, cancellation));

        var mission = await db.GetMissionAsync(job.MissionId!.Value, cancellation);
        await GuestLinks.EnsureAsync(db, mission, now, cancellation);
        var what = await db.MissionEvents.AsNoTracking().SingleAsync(e => e.MissionId == mission.Id && e.Sequence == happened.Sequence, cancellation);
        var before = await db.Jobs.AsNoTracking().Where(mail => mail.MissionId == mission.Id && mail.Kind == NoticeJobs.Mail).ToListAsync(cancellation);
        var funders = await db.MissionEvents
            .Where(e => e.MissionId == mission.Id && e.Kind == MissionEventKind.FundingAssigned && e.ActorId != null).Select(e => e.ActorId!.Value).Distinct().ToListAsync(cancellation);
        return Recipients.Of(mission, what, await db.AuthorityAsync(calendar, now, cancellation), [.. before.Select(mail => mail.PayloadAs<MailPayload>())], funders);
    }
}
