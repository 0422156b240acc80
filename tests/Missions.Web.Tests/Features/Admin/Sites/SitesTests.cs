using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Api.V1;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Admin.Sites;

public sealed class SitesTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Site_AddedChangedAndRemoved_IsFoundWhileItIsThereAndTold()
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Administrator);

        await (await visitor.GetAsync("/admin/sites")).FormTo("/admin/sites").Fill("Name", "Observatoire de Zérolande").Fill("Latitude", "44,5").Fill("Longitude", "-3.25").Fill("Aliases", "OZL | Zerolab").SubmitAsync();
        var site = await _app.QueryAsync(db => db.ScientificSites.SingleAsync(one => one.Name == "Observatoire de Zérolande"));
        var found = await FirstAsync("zerolab");
        await (await visitor.GetAsync($"/admin/sites/{site.Id}")).FormTo($"/admin/sites/{site.Id}").Fill("Latitude", "45").SubmitAsync();
        var moved = await FirstAsync("OZL");
        await (await visitor.GetAsync($"/admin/sites/{site.Id}")).FormTo($"/admin/sites/{site.Id}/remove").Tick("confirmed").SubmitAsync();

        Assert.Equal("OZL|Zerolab", site.Aliases);
        Assert.Equal(("Observatoire de Zérolande", 44.5, -3.25), found);
        Assert.Equal(("Observatoire de Zérolande", 45, -3.25), moved);
        Assert.NotEqual("Observatoire de Zérolande", (await FirstAsync("zerolab")).Name);
        foreach (var kind in new[] { OrganisationLog.SiteAdded, OrganisationLog.SiteChanged, OrganisationLog.SiteRemoved })
            Assert.Equal(site.Id, Assert.Single(await _app.EventsAsync(kind)).SubjectId);
    }

    [Theory]
    [InlineData("Latitude", "91", "Donnez une latitude de −90 à 90 degrés.")]
    [InlineData("Latitude", "NaN", "Donnez une latitude de −90 à 90 degrés.")]
    [InlineData("Longitude", "1e2", "Donnez une longitude de −180 à 180 degrés.")]
    [InlineData("Name", "CERN, Genève", "Ce nom est déjà celui d’un site.")]
    public async Task Site_ThatDoesNotFit_IsRefusedAndKeepsWhatWasTyped(string field, string value, string sentence)
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Administrator);
        var form = (await visitor.GetAsync("/admin/sites")).FormTo("/admin/sites").Fill("Name", "Site nouveau").Fill("Latitude", "1").Fill("Longitude", "2");

        var page = await form.Fill(field, value).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(sentence, page.Errors);
        Assert.Equal(value, page.Document.QuerySelector($"#{field}")!.GetAttribute("value"));
        Assert.Empty(await _app.EventsAsync(OrganisationLog.SiteAdded));
    }

    [Fact]
    public async Task Removal_WithoutConfirmation_IsRefused()
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Administrator);
        var id = await _app.QueryAsync(db => db.ScientificSites.Where(one => one.Code == "cern").Select(one => one.Id).SingleAsync());

        var page = await (await visitor.GetAsync($"/admin/sites/{id}")).FormTo($"/admin/sites/{id}/remove").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Cochez la case pour retirer ce site.", page.Errors);
        Assert.Equal("CERN, Genève", (await FirstAsync("cern")).Name);
    }

    private async Task<(string? Name, double Latitude, double Longitude)> FirstAsync(string text)
    {
        using var visitor = _app.Visitor();
        var place = (await visitor.SendAsync($"/api/v1/places?q={text}")).Body.AsArray().FirstOrDefault();
        return place is null ? default : ((string?)place["name"], (double)place["lat"]!, (double)place["lon"]!);
    }
}
