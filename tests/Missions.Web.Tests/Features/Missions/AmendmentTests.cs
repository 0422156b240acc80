using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Missions;

public sealed class AmendmentTests
{
    [Fact]
    public async Task Amend_ThroughTheForm_GivesASecondVersionOfTheSameNumber()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await IssuedAsync(app, requests);
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var form = await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/amend").Fill("amendment", "Un jour de plus.").SubmitAsync();
        Assert.Equal($"/missions/{id}/edit", form.Url.AbsolutePath);
        await form.FormTo($"/missions/{id}/draft").Fill("ReturnsOn", "2026-04-14").SubmitAsync("Soumettre la demande");
        Assert.Contains("il reste valable", (await traveller.GetAsync($"/missions/{id}")).Text, StringComparison.Ordinal);
        await (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/approve").SubmitAsync();
        await Signing.SignAsync(app, id, DemoAccounts.Director);

        var mission = await requests.ReadAsync(id);
        Assert.Equal((MissionStatus.Issued, new DateOnly(2026, 4, 14)), (mission.Status, mission.Content.ReturnsOn));
        var orders = mission.Orders.OrderBy(order => order.Version).ToList();
        Assert.Equal([("2026-0001", 1, true), ("2026-0001", 2, false)], orders.Select(order => (order.Number, order.Version, order.SupersededAt is not null)));
        Assert.True(mission.HistoryIsIntact());
    }

    [Fact]
    public async Task Amend_GivenUp_LeavesTheOrder()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await IssuedAsync(app, requests);
        var before = (await requests.ReadAsync(id)).TotalEmission;
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var form = await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/amend").Fill("amendment", "Peut-être.").SubmitAsync();
        await form.FormTo($"/missions/{id}/draft").Fill("Mode", "Car").SubmitAsync();

        await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/withdraw").SubmitAsync();

        var mission = await requests.ReadAsync(id);
        Assert.Equal((MissionStatus.Issued, before), (mission.Status, mission.TotalEmission));
    }

    [Fact]
    public async Task Amend_WithoutAReason_IsRefusedBesideItsField()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await IssuedAsync(app, new(app.Services));
        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}");

        var again = await page.FormTo($"/missions/{id}/amend").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("Dites pourquoi ce qui est signé doit changer.", again.Errors);
    }

    [Fact]
    public async Task Amend_ByAManager_StaysOnTheMissionThatItsTravellerChanges()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await IssuedAsync(app, requests);
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var page = await (await manager.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/amend").Fill("amendment", "Un jour de plus.").SubmitAsync();

        Assert.Equal((HttpStatusCode.OK, $"/missions/{id}"), (page.Status, page.Url.AbsolutePath));
        Assert.Contains("qui a demandé la mission la change et la soumet", page.Text, StringComparison.Ordinal);
        Assert.True((await requests.ReadAsync(id)).IsAmending);
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        Assert.NotNull((await traveller.GetAsync($"/missions/{id}/edit")).FormTo($"/missions/{id}/draft"));
    }

    [Theory]
    [InlineData("amend")]
    [InlineData("confirm-travel")]
    [InlineData("travelled")]
    public async Task Verb_ByAStranger_IsNotFound(string verb)
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await IssuedAsync(app, new(app.Services));

        var answer = await (await app.VisitorAsync(DemoAccounts.OtherTraveller)).PostAsync($"/missions/{id}/{verb}", ("amendment", "x"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Travelled_Otherwise_CountsWhatWasTravelledAndLeavesTheOrderAsSigned()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await IssuedAsync(app, requests);
        var planned = (await requests.ReadAsync(id)).TotalEmission;
        app.Clock.Advance(TimeSpan.FromDays(43));
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var form = await (await traveller.GetAsync($"/missions/{id}")).FollowAsync("Effectuée autrement");

        await form.FormTo($"/missions/{id}/travelled").Fill("Mode", "Car").SubmitAsync("Enregistrer ce qui a été effectué");

        var mission = await requests.ReadAsync(id);
        Assert.Equal(MissionStatus.Travelled, mission.Status);
        Assert.True(mission.TotalEmission > planned);
        Assert.Equal(MissionEventKind.TravelCorrected, mission.Events.MaxBy(e => e.Sequence)!.Kind);
    }

    private static async Task<Guid> IssuedAsync(MissionsApp app, Features.Requests requests)
    {
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        return id;
    }
}
