using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Background;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Features.Approvals;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Background;

public sealed class NightlyWorkTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task RiskWatch_ThatNight_TellsOfTheComingMissionWhoseCountryTurnedRedOnce(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, Trips.To(Trips.Geneva));
        var manager = await requests.IdOfAsync(DemoAccounts.Manager);
        await requests.ChangeAsync(id, (mission, authority) => mission.Approve(Requests.FenceOf(mission), manager, null, authority));
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        await OpinionTests.TurnRedAsync(app);

        await app.PassAsync(TimeSpan.FromDays(1));
        await app.PassAsync(TimeSpan.FromDays(1));

        Assert.Single((await requests.ReadAsync(id)).Events, e => e.Kind == MissionEventKind.RiskChanged);
        var armed = await app.QueryAsync(db => db.Jobs.Where(job => job.Kind == RiskWatch.JobKind && job.State == JobState.Pending).ToListAsync());
        Assert.True(Assert.Single(armed).DueAt > app.Clock.GetUtcNow());
    }

    [Fact]
    public async Task PresumeTravel_FifteenDaysAfterTheReturn_MarksTheMission()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);

        await app.PassAsync(TimeSpan.FromDays(41 + 17));

        var mission = await requests.ReadAsync(id);
        Assert.Equal((MissionStatus.Travelled, true), (mission.Status, mission.IsPresumed));
        Assert.Contains("présumée", (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}")).Text, StringComparison.Ordinal);
    }
}
