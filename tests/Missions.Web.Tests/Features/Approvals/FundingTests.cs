using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Approvals;

public sealed class FundingTests
{
    [Fact]
    public async Task Funding_NotSetYet_ProposesThePayerAndCreditsOfTheProject()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var project = await requests.QueryAsync(async db => (await db.Projects.FindAsync((await db.Missions.FindAsync(id))!.Content.ProjectId))!);

        var form = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/funding");

        Assert.Equal(project.PayerId.ToString(), form.Value("PayerId"));
        Assert.Equal(project.Code, form.Value("Credits"));
    }

    [Fact]
    public async Task Funding_Saved_IsOnTheMissionAndItsHistory()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");

        var next = await page.FormTo($"/approvals/{id}/funding").Fill("Imputation", "EOTP-9").SubmitAsync();

        Assert.Equal($"/approvals/{id}", next.Url.AbsolutePath);
        var mission = await requests.ReadAsync(id);
        Assert.Equal("EOTP-9", mission.Credits);
        Assert.NotNull(mission.PayerId);
        Assert.Equal(MissionEventKind.FundingAssigned, mission.Events.MaxBy(e => e.Sequence)!.Kind);
        Assert.Contains("EOTP-9", next.All(".history li")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Funding_ByAPayerThatIsNone_SaysSoBesideTheFieldAndKeepsWhatWasTyped()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var answer = await manager.PostAsync(
            $"/approvals/{id}/funding", [.. (await requests.ReadAsync(id)).Fence(), ("PayerId", Guid.NewGuid().ToString()), ("Credits", "EOTP-TAPÉ")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Choisissez un établissement payeur de la liste.", answer.Errors);
        Assert.Equal("EOTP-TAPÉ", answer.FormTo($"/approvals/{id}/funding").Value("Credits"));
        Assert.Null((await requests.ReadAsync(id)).PayerId);
    }
}
