using System.Net;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Factors;

/// <summary>What the other modes would emit, where there is still a choice, and the uncertainty of what is chosen.</summary>
public sealed class OtherwiseTests : IAsyncLifetime
{
    private static readonly Place Ajaccio = new("Ajaccio", "FR", new(41.93, 8.74), PlaceKind.Town, "geonames", "3038334");
    private MissionsApp _app = null!;
    private Requests _requests = null!;

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _requests = new(_app.Services);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData(DemoAccounts.Traveller, "/missions/")]
    [InlineData(DemoAccounts.Manager, "/approvals/")]
    public async Task Mission_OnItsRoute_TellsTravellerAndDeciderWhatTheTrainSaves(string account, string path)
    {
        var id = await _requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { Mode = TravelMode.Plane });
        using var visitor = await _app.VisitorAsync(account);

        var page = await visitor.GetAsync(path + id);

        Assert.Matches("en TGV\u00A0: −[0-9]+\u00A0kg, 9[0-9]\u00A0% de moins", page.Document.Body!.TextContent);
    }

    [Fact]
    public async Task Mission_WhereNoTrainGoes_ProposesNone()
    {
        var id = await _requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { Mode = TravelMode.Plane, Destination = Ajaccio });
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);

        var page = await visitor.GetAsync($"/missions/{id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Document.QuerySelector(".leg-otherwise"));
    }

    [Fact]
    public async Task Mission_NoLongerOnItsRoute_ComparesNothing()
    {
        var id = await _requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { Mode = TravelMode.Plane });
        var traveller = await _requests.IdOfAsync(DemoAccounts.Traveller);
        await _requests.ChangeAsync(id, (mission, authority) => mission.Withdraw(Actor.Self(traveller), authority.At));
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);

        Assert.Null((await visitor.GetAsync($"/missions/{id}")).Document.QuerySelector(".leg-otherwise"));
    }

    [Fact]
    public async Task Draft_OfAYearWithUncertainties_ShowsThemForLegsAndTotal()
    {
        await _app.ChangeAsync(async db => (await db.FactorChoices.FindAsync(2026))!.SetId = "climactions-2023");
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);
        var draft = await visitor.GetAsync("/missions/new");
        var form = draft.FormWith("#Purpose").Fill("Destination.Text", "Toulouse (France)").Fill("Mode", "Plane");

        var page = await form.SubmitAsync("Enregistrer le brouillon");

        Assert.Equal(2, page.Document.QuerySelectorAll(".legs small").Count(small => small.TextContent.StartsWith("±\u00A0", StringComparison.Ordinal)));
        Assert.Contains("en TGV", page.Text, StringComparison.Ordinal);
    }
}
