using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Admin.Jobs;

public sealed class RetryJobTests
{
    [Fact]
    public async Task Retry_FailedJob_LeavesTheListAndIsTold()
    {
        await using var app = await MissionsApp.StartAsync();
        var job = Job.Of("unknown-kind", "test", null, MissionsApp.Start, MissionsApp.Start.AddYears(1));
        await app.ChangeAsync(db =>
        {
            db.Jobs.Add(job);
            return Task.CompletedTask;
        });
        await app.ChangeAsync(db => db.Jobs.Where(added => added.Id == job.Id).ExecuteUpdateAsync(set => set
            .SetProperty(added => added.State, JobState.Failed).SetProperty(added => added.LastError, "la raison").SetProperty(added => added.Attempts, 8)));
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);
        Assert.Contains("1 travail en échec", (await visitor.GetAsync("/")).All(".urgent a"));

        var page = await visitor.GetAsync("/admin/jobs");
        var after = await page.FormTo($"/admin/jobs/{job.Id}/retry").SubmitAsync();

        Assert.Contains("la raison", page.Text, StringComparison.Ordinal);
        Assert.Contains("Aucun travail n’est en échec.", after.Text, StringComparison.Ordinal);
        Assert.NotEqual(JobState.Failed, await app.QueryAsync(db => db.Jobs.Where(kept => kept.Id == job.Id).Select(kept => kept.State).SingleAsync()));
        Assert.Equal(job.Id, Assert.Single(await app.EventsAsync(OrganisationLog.JobRetried)).SubjectId);
    }

    [Fact]
    public async Task Seals_PutOff_SayWhatToDoAndAreTriedAgainOnDemand()
    {
        await using var app = await MissionsApp.StartAsync();
        var job = Job.Of(AwaitedWork.SealOrder, "test", null, MissionsApp.Start, MissionsApp.Start.AddYears(1));
        await app.ChangeAsync(db =>
        {
            db.Jobs.Add(job);
            return Task.CompletedTask;
        });
        await app.ChangeAsync(db => db.Jobs.Where(added => added.Id == job.Id).ExecuteUpdateAsync(set => set.SetProperty(added => added.LastError, "CertificateOutOfDate: since yesterday")));
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await visitor.GetAsync("/admin/jobs");
        var after = await page.FormTo("/admin/jobs/seals").SubmitAsync();

        Assert.Contains("Mettez un autre certificat en place avec « missions seal rotate »", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cachets remis dans la file : 1.", after.Text, StringComparison.Ordinal);
        Assert.Equal(job.Id, Assert.Single(await app.EventsAsync(OrganisationLog.JobRetried)).SubjectId);
        Assert.True(await app.QueryAsync(db => db.Jobs.Where(kept => kept.Id == job.Id).Select(kept => kept.DueAt < MissionsApp.Start.AddDays(1)).SingleAsync()));
    }

    [Fact]
    public async Task Mail_ThatFailed_IsNamedExplainedAndLinked()
    {
        await using var app = await MissionsApp.StartAsync();
        var job = Job.Of(NoticeJobs.Mail, "test", null, MissionsApp.Start, MissionsApp.Start.AddYears(1));
        await app.ChangeAsync(db =>
        {
            db.Jobs.Add(job);
            return Task.CompletedTask;
        });
        await app.ChangeAsync(db => db.Jobs.Where(added => added.Id == job.Id).ExecuteUpdateAsync(set => set
            .SetProperty(added => added.State, JobState.Failed).SetProperty(added => added.LastError, "UnknownMailbox: 550 no such user")));

        var page = await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/admin/jobs");

        Assert.Contains("Envoyer un courriel", page.Text, StringComparison.Ordinal);
        Assert.Contains("L’adresse du destinataire est inconnue ou refusée.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/mails/{job.Id}']"));
    }
}
