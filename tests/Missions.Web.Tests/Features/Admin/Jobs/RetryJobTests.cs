using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Infrastructure;

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
}
