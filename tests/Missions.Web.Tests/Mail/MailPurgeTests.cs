using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data.Jobs;
using Missions.Web.Mail;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Mail;

public sealed class MailPurgeTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Night_AfterTheDaysToKeep_ForgetsWhatWasSent_AndNothingThatFailed(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind, ("Mail:KeepSentDays", "30"));
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        await app.QuietMailAsync();
        var failed = (await MailsAsync(app, id))[0];
        await app.ChangeAsync(db => db.Jobs.Where(job => job.Id == failed).ExecuteUpdateAsync(set => set.SetProperty(job => job.State, JobState.Failed)));

        await app.PassAsync(TimeSpan.FromDays(30) - TimeSpan.FromHours(1));
        var kept = await MailsAsync(app, id);
        await app.PassAsync(TimeSpan.FromDays(2));

        Assert.True(kept.Count >= 2);
        Assert.Contains(failed, await MailsAsync(app, id));
        Assert.DoesNotContain(kept.Find(job => job != failed), await MailsAsync(app, id));
        Assert.Single(await app.QueryAsync(db => db.Jobs.Where(job => job.Kind == MailPurge.JobKind && job.State == JobState.Pending).ToListAsync()));
    }

    private static Task<List<Guid>> MailsAsync(MissionsApp app, Guid id) =>
        app.QueryAsync(db => db.Jobs.Where(job => job.MissionId == id && job.Kind == NoticeJobs.Mail).OrderBy(job => job.Id).Select(job => job.Id).ToListAsync());
}
