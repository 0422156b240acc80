using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features.Missions;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Approvals;

public sealed class DecisionAccessTests
{
    public static TheoryData<string, string, HttpStatusCode> Strangers()
    {
        var data = new TheoryData<string, string, HttpStatusCode>();
        foreach (var verb in new[] { "approve", "return", "reject", "funding", "correct" })
        {
            // Those on its route, and its traveller, know the mission but may not decide; to the others it does not exist.
            foreach (var known in new[] { DemoAccounts.Traveller, DemoAccounts.Director, DemoAccounts.Deputy })
                data.Add(verb, known, HttpStatusCode.Conflict);
            foreach (var stranger in new[] { DemoAccounts.OtherTraveller, DemoAccounts.BudgetHolder, DemoAccounts.SecurityOfficer, DemoAccounts.CarbonReferent, DemoAccounts.Administrator })
                data.Add(verb, stranger, HttpStatusCode.NotFound);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Decision_ByWhoMayNot_IsRefusedAndChangesNothing(string verb, string account, HttpStatusCode expected)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var mission = await requests.ReadAsync(id);
        var visitor = await app.VisitorAsync(account);

        var answer = await visitor.PostAsync(Address(verb, id), [.. mission.Fence(), .. Fields(mission, await PayerAsync(requests))]);

        Assert.Equal(expected, answer.Status);
        var after = await requests.ReadAsync(id);
        Assert.Equal((mission.Version, mission.Status), (after.Version, after.Status));
    }

    [Theory]
    [InlineData("approve")]
    [InlineData("return")]
    [InlineData("reject")]
    [InlineData("funding")]
    [InlineData("correct")]
    public async Task Decision_OnNoMission_IsNotFound(string verb)
    {
        await using var app = await MissionsApp.StartAsync();
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var answer = await manager.PostAsync(
            Address(verb, Guid.NewGuid()), ("StepId", Guid.NewGuid().ToString()), ("Round", "1"), ("Comment", "x"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Theory]
    [InlineData("approve")]
    [InlineData("funding")]
    [InlineData("correct")]
    public async Task Decision_OnAStepNeverShown_IsRefused(string verb)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var mission = await requests.ReadAsync(id);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var answer = await manager.PostAsync(
            Address(verb, id), [("StepId", Guid.NewGuid().ToString()), ("Round", "1"), .. Fields(mission, await PayerAsync(requests))]);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(mission.Version, (await requests.ReadAsync(id)).Version);
    }

    [Fact]
    public async Task Decision_WithAForgedStep_IsABadRequest()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PostAsync($"/approvals/{id}/approve", ("StepId", "'; --"), ("Round", "x"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.PostAsync("/approvals/42/approve", ("Round", "1"))).Status);
    }

    [Fact]
    public async Task Page_OfADraft_IsNotThereEvenForItsManager()
    {
        await using var app = await MissionsApp.StartAsync();
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        var draft = await new Requests(app.Services).QueryAsync(db => Task.FromResult(db.Missions.First(m => m.Status == MissionStatus.Draft).Id));

        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/approvals/{draft}")).Status);
    }

    private static async Task<Guid> PayerAsync(Requests requests) =>
        await requests.QueryAsync(db => Task.FromResult(db.Institutions.First(i => i.Pays).Id));

    private static string Address(string verb, Guid id) => verb == "correct" ? $"/missions/{id}/correct" : $"/approvals/{id}/{verb}";

    private static IEnumerable<(string, string)> Fields(Mission mission, Guid payer) =>
        [("Comment", "Un motif"), ("PayerId", payer.ToString()), .. Corrections.Of(mission)];
}
