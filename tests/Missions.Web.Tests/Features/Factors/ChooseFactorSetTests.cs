using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Factors;

public sealed class ChooseFactorSetTests : IAsyncLifetime
{
    private const string Path = "/factors/choose";
    private MissionsApp _app = null!;

    public static TheoryData<string> Others => [.. DemoAccounts.All.Where(account => account != DemoAccounts.CarbonReferent)];

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Choose_ASetForAYear_RedirectsStoresAndSaysSo()
    {
        using var referent = await _app.VisitorAsync(DemoAccounts.CarbonReferent);

        var page = await (await referent.GetAsync("/factors")).FormWith("#SetId").Fill("Year", "2027").Fill("SetId", "climactions-2023").SubmitAsync();

        Assert.Equal("/factors", page.Url.AbsolutePath);
        Assert.NotEmpty(page.Redirections);
        Assert.Contains("« climactions-2023 » vaut pour les départs de 2027", page.Text.Replace('\u202F', ' '), StringComparison.Ordinal);
        var choice = await _app.QueryAsync(db => db.FactorChoices.SingleAsync(choice => choice.Year == 2027));
        Assert.Equal("climactions-2023", choice.SetId);
        Assert.Equal((await _app.PersonAsync(DemoAccounts.CarbonReferent)).Id, choice.ChosenById);
        var chosen = Assert.Single(await _app.EventsAsync(OrganisationLog.FactorSetChosen));
        Assert.Contains("\"before\":\"apc-2020-11\"", chosen.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choose_Twice_IsOneChoiceAndOneEvent()
    {
        using var referent = await _app.VisitorAsync(DemoAccounts.CarbonReferent);
        var form = (await referent.GetAsync("/factors")).FormWith("#SetId").Fill("Year", "2031").Fill("SetId", "apc-2020-10");

        await form.SubmitAsync();
        var again = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Single(await _app.EventsAsync(OrganisationLog.FactorSetChosen));
    }

    [Theory]
    [InlineData("", "apc-2020-11", "Year")]
    [InlineData("1999", "apc-2020-11", "Year")]
    [InlineData("deux mille", "apc-2020-11", "Year")]
    [InlineData("2027", "", "SetId")]
    [InlineData("2027", "apc-1999", "SetId")]
    [InlineData("2027", "<script>alert(1)</script>", "SetId")]
    public async Task Choose_InvalidInput_NamesTheFieldAndKeepsWhatWasTyped(string year, string set, string field)
    {
        using var referent = await _app.VisitorAsync(DemoAccounts.CarbonReferent);

        var page = await referent.PostAsync(Path, ("Year", year), ("SetId", set));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotNull(page.Document.QuerySelector($".validation-summary-errors a[href='#{field}']"));
        Assert.Equal(year, page.Document.QuerySelector("#Year")!.GetAttribute("value") ?? "");
        Assert.Empty(await _app.EventsAsync(OrganisationLog.FactorSetChosen));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Choose_AsAnyOtherRole_IsRefused(string account)
    {
        using var visitor = await _app.VisitorAsync(account);

        var page = await visitor.PostAsync(Path, ("Year", "2027"), ("SetId", "climactions-2023"));

        Assert.Contains(page.Status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
        Assert.Equal("apc-2020-11", await _app.QueryAsync(db => db.FactorChoices.Where(choice => choice.Year == 2027).Select(choice => choice.SetId).SingleAsync()));
    }

    [Fact]
    public async Task Choose_AsReferentOfATeam_ReadsButDoesNotChoose()
    {
        await new Requests(_app.Services).GrantAsync(DemoAccounts.OtherTraveller, Role.CarbonReferent, "Neutrinos");
        using var visitor = await _app.VisitorAsync(DemoAccounts.OtherTraveller);

        var list = await visitor.GetAsync("/factors");
        var page = await visitor.PostAsync(Path, ("Year", "2027"), ("SetId", "climactions-2023"));

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Null(list.Document.QuerySelector("#SetId"));
        Assert.Contains(page.Status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
        Assert.Empty(await _app.EventsAsync(OrganisationLog.FactorSetChosen));
    }

    [Fact]
    public async Task Choose_WhileRequestsAreUnderWay_ChangesThoseSubmittedAfterAlone()
    {
        var requests = new Requests(_app.Services);
        var before = await requests.SubmittedAsync(DemoAccounts.Traveller);
        using var referent = await _app.VisitorAsync(DemoAccounts.CarbonReferent);
        await referent.PostAsync(Path, ("Year", "2026"), ("SetId", "climactions-2023"));

        using var traveller = await _app.VisitorAsync(DemoAccounts.Traveller);
        var draft = (await _app.QueryAsync(db => db.Missions.AsNoTracking().ToListAsync())).Single(mission => mission.Status == Workflow.Missions.MissionStatus.Draft);
        var shown = await traveller.GetAsync($"/missions/{draft.Id}");

        Assert.Contains("climactions-2023", shown.Text, StringComparison.Ordinal);
        Assert.Equal("apc-2020-11", (await requests.ReadAsync(before)).FactorSetId);
        Assert.Contains("apc-2020-11", (await traveller.GetAsync($"/missions/{before}")).Text, StringComparison.Ordinal);
    }
}
