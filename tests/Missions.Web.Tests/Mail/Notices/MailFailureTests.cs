using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Background;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Mail.Notices;

public sealed class MailFailureTests
{
    [Fact]
    public async Task Directory_ThatCannotBeWritten_DelaysMailsAndNothingElse_ThenEachIsSentOnce()
    {
        var file = Path.GetTempFileName();
        await using var app = await MissionsApp.StartAsync(settings: [("Mail:Directory", Path.Combine(file, "mail")), ("Jobs:MaxAttempts", "2")]);

        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        await app.QuietMailAsync();
        var waiting = await JobsAsync(app, id);
        app.Clock.Advance(JobOptions.BackOff(1));
        await app.RunMailsAsync();

        Assert.Equal(2, waiting.Count);
        Assert.All(waiting, job => Assert.Equal((JobState.Pending, 1, MissionsApp.Start + JobOptions.BackOff(1)), (job.State, job.Attempts, job.DueAt)));
        Assert.All(await JobsAsync(app, id), job => Assert.Equal(JobState.Failed, job.State));
        var administrator = await app.VisitorAsync(DemoAccounts.Administrator);
        var page = await administrator.GetAsync("/admin/jobs");
        Assert.Contains(file, page.Text, StringComparison.Ordinal);

        File.Delete(file);
        foreach (var job in await JobsAsync(app, id))
            await administrator.PostAsync($"/admin/jobs/{job.Id}/retry");
        Assert.Equal(["gestionnaire: votre visa est demandé", "remplacante: votre visa est demandé"], await app.ToldAsync(id));
        Directory.Delete(file, recursive: true);
    }

    [Fact]
    public async Task Recipient_WhoLeftMeanwhile_IsNotWrittenTo()
    {
        await using var app = await MissionsApp.StartAsync();
        await app.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Email == DemoAccounts.Traveller)).SetActive(false));

        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller, enteredBy: DemoAccounts.Manager);

        Assert.Equal(["remplacante: votre visa est demandé"], await app.ToldAsync(id));
    }

    [Fact]
    public async Task Event_ToldAsOfAnotherDay_IsNewsToNobody()
    {
        await using var app = await MissionsApp.StartAsync();

        await app.MailsAsync();
        var told = await app.QueryAsync(db => db.Jobs.Where(job => job.Kind == NoticeJobs.Notice)
            .Join(db.MissionEvents, job => new { Id = job.MissionId!.Value, job.Key }, e => new { Id = e.MissionId, Key = "notice:" + e.Sequence }, (_, e) => e.Kind)
            .Distinct().ToListAsync());
        var happened = await app.QueryAsync(db => db.MissionEvents.Select(e => e.Kind).Distinct().ToListAsync());

        Assert.DoesNotContain(MissionEventKind.Submitted, told);
        Assert.Contains(MissionEventKind.Submitted, happened);
    }

    private static Task<List<Job>> JobsAsync(MissionsApp app, Guid id) =>
        app.QueryAsync(db => db.Jobs.AsNoTracking().Where(job => job.MissionId == id && job.Kind == NoticeJobs.Mail).ToListAsync());
}
