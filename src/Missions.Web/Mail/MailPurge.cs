using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Calendars;

namespace Missions.Web.Mail;

/// <summary>Every night, forgets the mails sent long ago, and the notices that they were made from. What failed stays until someone retries it.</summary>
public sealed class MailPurge(IOptions<MailOptions> options, LabCalendar calendar, TimeProvider clock) : IDatabaseJobHandler, INightlyJob
{
    public const string JobKind = "mail-purge";

    private static readonly TimeSpan Hour = TimeSpan.FromHours(4);

    public string Kind => JobKind;

    public Job Of(DateOnly day, DateTimeOffset now) =>
        Job.Of(JobKind, string.Create(CultureInfo.InvariantCulture, $"{JobKind}:{day:yyyy-MM-dd}"), missionId: null, now, calendar.StartOf(day) + Hour);

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var now = clock.GetUtcNow();
        var before = now - TimeSpan.FromDays(options.Value.KeepSentDays);
        await db.Jobs
            .Where(old => (old.Kind == NoticeJobs.Mail || old.Kind == NoticeJobs.Notice) && old.State == JobState.Done && old.EndedAt < before)
            .ExecuteDeleteAsync(cancellation);
        await this.ArmAsync(db, calendar.DayOf(now).AddDays(1), now, cancellation);
    }
}
