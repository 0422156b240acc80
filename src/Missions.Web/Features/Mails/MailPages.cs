using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Infrastructure.Hosting;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Mail.Eml;
using Missions.Web.Mail.Notices;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Mails;

/// <summary>Reads the mails from the jobs that send them, and what was written from its directory.</summary>
public sealed class MailPages(
    MissionsDbContext db, Correspondence correspondence, EmlDirectory directory, PeopleNames people, CurrentPerson current, IWebHostEnvironment environment, IOptions<DemoOptions> demo, SubjectWriter subjects)
{
    private const int Most = 100;

    private const int MostFaults = 3;

    private IQueryable<Job> Mails => db.Jobs.AsNoTracking().Where(job => job.Kind == NoticeJobs.Mail && job.State != JobState.Cancelled);

    public async Task<MailList> ListAsync(MailState? state, string query, CancellationToken cancellation)
    {
        var counts = await Mails.GroupBy(job => job.State).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        var asked = state is { } one ? Mails.Where(job => job.State == JobStateOf(one)) : Mails;
        asked = await asked.SearchAsync(db, query, cancellation);
        var found = await WithReferences(asked.OrderByDescending(job => job.CreatedAt).ThenByDescending(job => job.Id).Take(Most)).ToListAsync(cancellation);
        var names = await people.OfAsync(found.Select(row => row.Job.PayloadAs<MailPayload>().PersonId), cancellation);
        return new(
            [.. found.Select(row => Row(row.Job, row.Reference, names))],
            state,
            query,
            Enum.GetValues<MailState>().ToDictionary(each => each, each => counts.Where(count => count.Key == JobStateOf(each)).Sum(count => count.Count)),
            environment.IsDevelopment(),
            await DelaysAsync(cancellation),
            await MayRetryAsync());
    }

    private async Task<List<MailDelay>> DelaysAsync(CancellationToken cancellation)
    {
        var delays = await Mails
            .Where(job => job.State == JobState.Pending && job.LastError != null)
            .GroupBy(job => job.LastError!)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => new { Error = group.Key, Count = group.Count() })
            .Take(MostFaults)
            .ToListAsync(cancellation);
        return [.. delays.Select(delay => new MailDelay(MailFault.Of(delay.Error), delay.Count))];
    }

    private Task<bool> MayRetryAsync() => current.HoldsAsync(Role.Administrator);

    /// <returns>The mail; null when there is none.</returns>
    public async Task<MailPage?> FindAsync(Guid jobId, CancellationToken cancellation)
    {
        if (await WithReferences(Mails.Where(job => job.Id == jobId)).SingleOrDefaultAsync(cancellation) is not { } found) return null;
        var mail = found.Job.PayloadAs<MailPayload>();
        var id = correspondence.IdOf(mail, found.Reference);
        return new(Row(found.Job, found.Reference, await people.OfAsync([mail.PersonId], cancellation)), id, await WrittenAsync(id, cancellation), await MayRetryAsync());
    }

    private async Task<WrittenMail?> WrittenAsync(Web.Mail.MessageId id, CancellationToken cancellation)
    {
        try
        {
            // Administrators read no mission; in the demonstration, this page is how a guest has their link.
            var written = await directory.FindAsync(id, cancellation);
            return written is null || demo.Value.Enabled ? written : written with { Text = KeyedPages.Hide(written.Text), Html = KeyedPages.Hide(written.Html) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }

    private IQueryable<FoundJob> WithReferences(IQueryable<Job> jobs) => jobs.Select(job => new FoundJob
    {
        Job = job,
        Reference = db.Missions.Where(mission => mission.Id == job.MissionId).Select(mission => mission.Reference).FirstOrDefault(),
    });

    private MailRow Row(Job job, string? reference, IReadOnlyDictionary<Guid, string> names)
    {
        var mail = job.PayloadAs<MailPayload>();
        return new(
            job.Id,
            names.GetValueOrDefault(mail.PersonId, "–"),
            subjects.Of(mail.About(), reference),
            StateOf(job.State),
            job.EndedAt ?? job.CreatedAt,
            job is { State: JobState.Pending, Attempts: > 0 } ? job.DueAt : null,
            job.Attempts,
            job.State == JobState.Done || job.LastError is null ? null : MailFault.Of(job.LastError));
    }

    private static MailState StateOf(JobState state) => state switch
    {
        JobState.Done => MailState.Sent,
        JobState.Failed => MailState.Failed,
        _ => MailState.Waiting,
    };

    private static JobState JobStateOf(MailState state) => state switch
    {
        MailState.Sent => JobState.Done,
        MailState.Failed => JobState.Failed,
        _ => JobState.Pending,
    };

    private sealed class FoundJob
    {
        public required Job Job { get; init; }

        public string? Reference { get; init; }
    }
}
