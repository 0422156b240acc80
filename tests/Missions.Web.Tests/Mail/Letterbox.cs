using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Web.Background;
using Missions.Web.Data.Jobs;
using Missions.Web.Mail.Eml;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Mail;

/// <summary>The mails that an application has written, once it has nothing left to write.</summary>
internal static class Letterbox
{
    public static async Task<IReadOnlyList<WrittenMail>> MailsAsync(this MissionsApp app)
    {
        await app.QuietMailAsync();
        var folder = app.Services.GetRequiredService<EmlDirectory>().Folder;
        return !Directory.Exists(folder) ? [] : [.. Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(file => WrittenMail.Read(File.ReadAllBytes(file)))];
    }

    /// <summary>Those of one mission.</summary>
    public static async Task<IReadOnlyList<WrittenMail>> MailsAsync(this MissionsApp app, Guid missionId)
    {
        var reference = await app.QueryAsync(db => db.Missions.Where(mission => mission.Id == missionId).Select(mission => mission.Reference).SingleAsync());
        return [.. (await app.MailsAsync()).Where(mail => mail.Subject.StartsWith($"{reference}\u00A0", StringComparison.Ordinal))];
    }

    /// <summary>Whom the last event of a mission was told to, and the subject after the number: « chercheuse: la demande est refusée ».</summary>
    public static async Task<IReadOnlyList<string>> ToldAsync(this MissionsApp app, Guid missionId) =>
        [.. (await app.LastMailsAsync(missionId)).Select(mail => $"{LoginOf(mail)}: {mail.Subject.Split('\u00A0')[1][2..]}").Order(StringComparer.Ordinal)];

    /// <summary>The mails of the last event of a mission; the stamp that follows a cancellation is told to nobody.</summary>
    public static async Task<IReadOnlyList<WrittenMail>> LastMailsAsync(this MissionsApp app, Guid missionId)
    {
        var mails = await app.MailsAsync();
        var mission = await app.QueryAsync(db => db.Missions.AsNoTracking().SingleAsync(mission => mission.Id == missionId));
        var sequence = await app.QueryAsync(db => db.MissionEvents.Where(e => e.MissionId == missionId && e.Kind != MissionEventKind.Stamped).MaxAsync(e => e.Sequence));
        var last = string.Create(CultureInfo.InvariantCulture, $"<{mission.Reference}.{sequence}.");
        return [.. mails.Where(mail => mail.Header("Message-ID").StartsWith(last, StringComparison.Ordinal))];
    }

    public static string LoginOf(WrittenMail mail) => mail.Header("To").Split('<')[1].Split('@')[0];

    /// <summary>Does what is due, in both lanes.</summary>
    public static async Task RunMailsAsync(this MissionsApp app)
    {
        foreach (var lane in Enum.GetValues<JobLane>())
            while (await app.ReadAsync<JobWorker, bool>(worker => worker.RunOneAsync(lane, default)))
            {
            }
    }

    public static async Task QuietMailAsync(this MissionsApp app)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await app.QueryAsync(db => db.Jobs.AnyAsync(job =>
            job.LeaseOwner != null || (job.State == JobState.Pending && job.Attempts == 0 && job.DueAt <= app.Clock.GetUtcNow()))))
            await timer.WaitForNextTickAsync(deadline.Token);
    }
}
