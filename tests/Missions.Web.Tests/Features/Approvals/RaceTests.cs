using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Approvals;

/// <summary>The manager and their substitute approve the same step at once: one wins, the other is told who did and when.</summary>
public sealed class RaceTests
{
    private const int Races = 200;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Approve_TwoPeopleAtOnceInOneProgram_OneWins(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var missions = await requests.SubmittedAsync(DemoAccounts.Traveller, 5);
        var (one, other) = (await app.VisitorAsync(DemoAccounts.Manager), await app.VisitorAsync(DemoAccounts.Substitute));

        await RunAsync(missions, await Racer.ReadyAsync(one), await Racer.ReadyAsync(other));

        foreach (var mission in missions)
            await AssertDecidedOnceAsync(requests, mission.Id);
    }

    [Fact]
    public async Task Approve_TwoPeopleAtOnceOnTwoProcessesOfOnePostgres_OneWinsEachTime()
    {
        await using var database = await TestDatabase.DemoAsync(DatabaseKind.Postgres);
        await using var prepared = new ProgramDatabase(database);
        var missions = await prepared.Requests.SubmittedAsync(DemoAccounts.Traveller, Races);
        await using var first = await MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings);
        await using var second = await MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings);

        await RunAsync(missions, await Racer.SignedInAsync(first, DemoAccounts.Manager), await Racer.SignedInAsync(second, DemoAccounts.Substitute));

        foreach (var mission in missions)
            await AssertDecidedOnceAsync(prepared.Requests, mission.Id);
    }

    [Fact]
    public async Task Approve_TwoPeopleAtOnceOnOneProcessOfSqlite_OneWinsEachTime()
    {
        await using var database = await TestDatabase.DemoAsync(DatabaseKind.Sqlite);
        await using var prepared = new ProgramDatabase(database);
        var missions = await prepared.Requests.SubmittedAsync(DemoAccounts.Traveller, Races);
        await using var process = await MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings);

        await RunAsync(missions, await Racer.SignedInAsync(process, DemoAccounts.Manager), await Racer.SignedInAsync(process, DemoAccounts.Substitute));

        foreach (var mission in missions)
            await AssertDecidedOnceAsync(prepared.Requests, mission.Id);
    }

    private static async Task RunAsync(IReadOnlyList<Mission> missions, Racer one, Racer other)
    {
        foreach (var mission in missions)
        {
            using var barrier = new Barrier(2);
            var outcomes = await Task.WhenAll(
                Task.Run(() => one.ApproveAsync(mission, barrier)),
                Task.Run(() => other.ApproveAsync(mission, barrier)));

            Assert.Single(outcomes, outcome => outcome.Status == HttpStatusCode.Found);
            var refused = Assert.Single(outcomes, outcome => outcome.Status == HttpStatusCode.Conflict);
            Assert.Matches(@"Cette étape a déjà été décidée\. Visé par (Karim Benali|Sophie Garnier pour Karim Benali), le \d\d/\d\d/\d{4} à \d\d:\d\d:\d\d\.", refused.Text);
        }
    }

    private static async Task AssertDecidedOnceAsync(Requests requests, Guid id)
    {
        var mission = await requests.ReadAsync(id);
        Assert.Single(mission.Decisions);
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Approved);
        Assert.True(mission.HistoryIsIntact());
        var jobs = await requests.QueryAsync(db => db.Jobs.AsNoTracking().Where(job => job.MissionId == id && job.Kind == AwaitedWork.StepDeadline).ToListAsync());
        Assert.Equal([JobState.Cancelled, JobState.Pending], jobs.Select(job => job.State).Order().Reverse());
        Assert.Contains(mission.ActiveSteps[0].Id.ToString(), Assert.Single(jobs, job => job.State == JobState.Pending).Key, StringComparison.Ordinal);
    }
}
