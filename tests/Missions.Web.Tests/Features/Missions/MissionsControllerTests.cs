using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Missions;

public sealed class MissionsControllerTests : IAsyncLifetime
{
    private MissionsApp _app = null!;
    private Visitor _traveller = null!;

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _traveller = await _app.VisitorAsync(DemoAccounts.Traveller);
    }

    public async Task DisposeAsync()
    {
        _traveller.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task List_OfATraveller_SaysWhoHasEachRequestAndSinceWhen()
    {
        await _traveller.SubmitLyonAsync();

        var page = await _traveller.GetAsync("/missions");

        Assert.Contains("Chez Karim Benali", page.All(".mission-row")[0], StringComparison.Ordinal);
        Assert.Contains("depuis aujourd’hui", page.All(".mission-row")[0], StringComparison.Ordinal);
        Assert.Contains("780 km, 2,7 kgCO₂e", page.All(".mission-row")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfOneState_HoldsNoOther()
    {
        var page = await _traveller.GetAsync("/missions?status=Returned");

        Assert.Equal(["Renvoyée pour correction"], page.All(".mission-row .status").Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("99999999999999999999_x")]
    [InlineData("9223372036854775807_00000000-0000-0000-0000-000000000000")]
    public async Task List_ForgedPageKey_ShowsTheFirstPage(string after) =>
        Assert.Equal(HttpStatusCode.OK, (await _traveller.GetAsync($"/missions?after={after}")).Status);

    [Fact]
    public async Task Show_NoSuchMission_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _traveller.GetAsync($"/missions/{Guid.NewGuid()}")).Status);

    [Theory]
    [InlineData(DemoAccounts.Manager, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Director, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.OtherTraveller, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.CarbonReferent, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Administrator, HttpStatusCode.NotFound)]
    public async Task Show_SubmittedMission_IsForThoseOfItsRoute(string account, HttpStatusCode expected)
    {
        var id = await _traveller.SubmitLyonAsync();
        using var visitor = await _app.VisitorAsync(account);

        Assert.Equal(expected, (await visitor.GetAsync($"/missions/{id}")).Status);
    }

    [Fact]
    public async Task Show_CorrectedMission_TellsTheDifference()
    {
        var id = await _traveller.SubmitLyonAsync();
        await _app.DecideAsync(id, (mission, fence, person, authority) => mission.CorrectOnBehalf(
            fence, person, mission.Content with { Purpose = "Réunion corrigée" }, Geo.Emissions.FactorSetCatalogue.Embedded.ForYear(2026), authority));

        var page = await _traveller.GetAsync($"/missions/{id}");

        Assert.Equal(["Objet : Réunion de collaboration → Réunion corrigée"], page.All(".changes li"));
    }

    [Fact]
    public async Task Duplicate_OwnMission_ClearsDatesAndDecisions()
    {
        var id = await _traveller.SubmitLyonAsync();

        var page = await (await _traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/duplicate").SubmitAsync();

        var copy = await _app.MissionAsync(Guid.Parse(page.Url.AbsolutePath.Split('/')[2]));
        Assert.NotEqual(id, copy.Id);
        Assert.Equal((MissionStatus.Draft, null, null, 0), (copy.Status, copy.Content.DepartsOn, copy.Reference, copy.Steps.Count));
        Assert.Equal("Lyon", copy.Content.Destination!.Name);
    }

    [Fact]
    public async Task Delete_OwnDraft_IsGone()
    {
        var page = await (await _traveller.NewFormAsync()).Fill("Purpose", "À jeter").SubmitAsync();
        var id = page.Url.AbsolutePath.Split('/')[2];

        var list = await page.FormTo($"/missions/{id}/delete").SubmitAsync();

        Assert.Equal("/missions", list.Url.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await _traveller.GetAsync($"/missions/{id}")).Status);
    }

    [Fact]
    public async Task Withdraw_SubmittedRequest_DropsItsRoute()
    {
        var id = await _traveller.SubmitLyonAsync();
        var shown = await _traveller.GetAsync($"/missions/{id}");

        var page = await shown.FormTo($"/missions/{id}/withdraw").SubmitAsync();
        var again = await shown.FormTo($"/missions/{id}/withdraw").SubmitAsync();

        Assert.Equal(MissionStatus.Withdrawn, (await _app.MissionAsync(id)).Status);
        Assert.Contains("Demande retirée.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal([MissionEventKind.Submitted, MissionEventKind.Withdrawn], await _app.EventsOfAsync(id));
    }

    [Fact]
    public async Task Cancel_IssuedOrder_NeedsAReason()
    {
        var id = await _traveller.SubmitLyonAsync();
        await _app.IssueAsync(id);

        var refused = await (await _traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/cancel").SubmitAsync();
        var page = await refused.FormTo($"/missions/{id}/cancel").Fill("reason", "Grippe").SubmitAsync();

        Assert.Equal((HttpStatusCode.BadRequest, "Donnez le motif de l’annulation."), (refused.Status, refused.Errors[0]));
        Assert.Equal(MissionStatus.Cancelled, (await _app.MissionAsync(id)).Status);
        Assert.Contains("Grippe", page.All(".history")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmTravel_AfterReturn_IsOneClickAndNotBefore()
    {
        var id = await _traveller.SubmitLyonAsync();
        await _app.IssueAsync(id);
        var path = $"/missions/{id}/confirm-travel";
        var early = await _traveller.GetAsync($"/missions/{id}");
        _app.Clock.Set(new(2026, 4, 9, 8, 0, 0, TimeSpan.Zero));
        using var traveller = await _app.VisitorAsync(DemoAccounts.Traveller);

        await (await traveller.GetAsync($"/missions/{id}")).FormTo(path).SubmitAsync("Effectuée comme prévu");

        Assert.DoesNotContain("Effectuée comme prévu", early.Text, StringComparison.Ordinal);
        Assert.Equal(MissionStatus.Travelled, (await _app.MissionAsync(id)).Status);
    }

    [Theory]
    [InlineData("withdraw")]
    [InlineData("cancel")]
    [InlineData("confirm-travel")]
    [InlineData("duplicate")]
    [InlineData("delete")]
    public async Task Verb_ByAStranger_IsNotFound(string verb)
    {
        var id = await _traveller.SubmitLyonAsync();
        using var stranger = await _app.VisitorAsync(DemoAccounts.OtherTraveller);
        var token = (await stranger.GetAsync("/missions/new")).FormWith("#version").Value("__RequestVerificationToken");

        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("reason", "x")]);
        using var answer = await stranger.Http.PostAsync(new Uri($"/missions/{id}/{verb}", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(MissionStatus.Submitted, (await _app.MissionAsync(id)).Status);
    }
}
