using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Missions;

public sealed class OnBehalfTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task New_ByAManagerForATraveller_IsHersAndSaysWhoEnteredIt()
    {
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        var traveller = await _app.PersonAsync(DemoAccounts.Traveller);

        var page = await (await manager.NewFormAsync($"?traveller={traveller.Id}")).FillLyon().SubmitAsync("Soumettre la demande");

        var mission = await _app.MissionAsync(Guid.Parse(page.Url.AbsolutePath.Split('/')[2]));
        Assert.Equal((traveller.Id, (await _app.PersonAsync(DemoAccounts.Manager)).Id), (mission.TravellerId, mission.EnteredById));
        Assert.Contains("Karim Benali", page.Text, StringComparison.Ordinal);
        Assert.Contains("Hélène Marchand", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.OtherTraveller)]
    [InlineData(DemoAccounts.Director)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task New_ForSomeoneElseByWhoManagesNobody_IsNotFound(string account)
    {
        using var visitor = await _app.VisitorAsync(account);
        var traveller = await _app.PersonAsync(DemoAccounts.Traveller);

        var page = await visitor.GetAsync($"/missions/new?traveller={traveller.Id}");
        using var forged = await visitor.AutosaveAsync(await visitor.GetAsync("/missions/new"), ("TravellerId", traveller.Id.ToString()), ("Purpose", "x"));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
    }

    [Fact]
    public async Task Guest_WithoutAccount_TravelsThroughTheManager()
    {
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        var form = (await manager.GetAsync("/missions/new/guest")).FormTo("/missions/new/guest");

        var page = await form.Fill("GivenName", "Ada").Fill("FamilyName", "Byron").Fill("Language", "English").Fill("Residence.Text", "Londres").SubmitAsync();
        page = await page.FormWith("#version").FillLyon().SubmitAsync("Soumettre la demande");

        var guest = await _app.QueryAsync(db => db.People.SingleAsync(person => person.FamilyName == "Byron"));
        var mission = await _app.MissionAsync(Guid.Parse(page.Url.AbsolutePath.Split('/')[2]));
        Assert.Equal((PersonStatus.Guest, Language.English, "GB"), (guest.Status, guest.Language, guest.AdministrativeResidence!.CountryCode));
        Assert.Equal((guest.Id, MissionStatus.Submitted), (mission.TravellerId, mission.Status));
        Assert.Single(await _app.EventsAsync("guest-added"));
    }

    [Fact]
    public async Task Guest_WithoutName_Is400()
    {
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);

        var page = await (await manager.GetAsync("/missions/new/guest")).FormTo("/missions/new/guest").Fill("GivenName", "Ada").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Le champ « Nom » est obligatoire.", page.Errors);
        Assert.Equal("Ada", page.FormTo("/missions/new/guest").Value("GivenName"));
    }

    [Theory]
    [InlineData(DemoAccounts.Traveller)]
    [InlineData(DemoAccounts.Director)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Guest_ByAnotherRole_IsForbidden(string account)
    {
        using var visitor = await _app.VisitorAsync(account);

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/missions/new/guest")).Status);
    }
}
