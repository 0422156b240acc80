using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Factors;

public sealed class PublishFactorSetTests : IAsyncLifetime
{
    private const string Preview = "Prévisualiser";
    private const string Publish = "Publier cette version";
    private MissionsApp _app = null!;
    private Visitor _referent = null!;

    public static TheoryData<string, string> Refused
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var account in DemoAccounts.All.Where(account => account != DemoAccounts.CarbonReferent))
                foreach (var path in new[] { "/factors/preview", "/factors/publish", "/factors/upload" })
                    data.Add(account, path);
            return data;
        }
    }

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _referent = await _app.VisitorAsync(DemoAccounts.CarbonReferent);
    }

    public async Task DisposeAsync()
    {
        _referent.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Publish_AnEditedCopy_IsPreviewedVersionedAuditedAndRead()
    {
        var preview = await (await _referent.CopyAsync("apc-2020-11")).Fill("Name", "labo-2026").Fill(FactorDrafts.B, "150,5").SubmitAsync(Preview);
        Assert.Contains("Aperçu sur les missions de 2025", preview.Text, StringComparison.Ordinal);
        Assert.Empty(await _app.QueryAsync(db => db.FactorSets.ToListAsync()));

        var page = await preview.FormWith("[name=Base]").SubmitAsync(Publish);

        Assert.Equal("/factors/labo-2026-v1", page.Url.AbsolutePath);
        Assert.NotEmpty(page.Redirections);
        var row = await _app.QueryAsync(db => db.FactorSets.SingleAsync());
        Assert.Equal(("labo-2026-v1", "labo-2026", 1, "Facteurs relus par le laboratoire"), (row.SetId, row.Name, row.Version, row.Note));
        Assert.Equal(0.1505, FactorSetReader.Examine(row.Json).Set!.FactorsOf(TravelMode.Plane)!.Categories[0].Curve.Segments[0].B);
        var published = Assert.Single(await _app.EventsAsync(OrganisationLog.FactorSetPublished));
        Assert.Equal(row.Id, published.SubjectId);
        Assert.Contains("\"setId\":\"labo-2026-v1\"", published.Data, StringComparison.Ordinal);
        Assert.Contains("150,5", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_TheSameName_IsTheNextVersionAndTheFirstStays()
    {
        await PublishAsync("150");
        var page = await PublishAsync("160");

        Assert.Equal("/factors/labo-v2", page.Url.AbsolutePath);
        Assert.Contains("150", (await _referent.GetAsync("/factors/labo-v1")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await _app.EventsAsync(OrganisationLog.FactorSetPublished)).Count);
    }

    [Fact]
    public async Task Publish_ByTwoClicks_PublishesOnce()
    {
        var preview = await (await _referent.CopyAsync("apc-2020-11")).Fill("Name", "labo").Fill(FactorDrafts.B, "150").SubmitAsync(Preview);

        await preview.FormWith("[name=Base]").SubmitAsync(Publish);
        var again = await preview.FormWith("[name=Base]").SubmitAsync(Publish);

        Assert.Equal("/factors/labo-v1", again.Url.AbsolutePath);
        Assert.Equal(1, await _app.QueryAsync(db => db.FactorSets.CountAsync()));
    }

    [Fact]
    public async Task Publish_ChangedSinceThePreview_ShowsTheNewPreviewAndPublishesNothing()
    {
        var preview = await (await _referent.CopyAsync("apc-2020-11")).Fill("Name", "labo").SubmitAsync(Preview);

        var page = await preview.FormWith("[name=Base]").Fill(FactorDrafts.B, "151").SubmitAsync(Publish);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("a changé depuis l’aperçu", page.Text, StringComparison.Ordinal);
        Assert.Equal("151", page.FormWith("[name=Base]").Value(FactorDrafts.B));
        Assert.Empty(await _app.QueryAsync(db => db.FactorSets.ToListAsync()));
    }

    [Theory]
    [InlineData(FactorDrafts.B, "beaucoup")]
    [InlineData(FactorDrafts.B, "NaN")]
    [InlineData(FactorDrafts.B, "-138")]
    [InlineData(FactorDrafts.B, "")]
    [InlineData(FactorDrafts.B, "99999999999")]
    [InlineData("modes[0].categories[0].curve.segments[1].from", "400")]
    [InlineData("modes[0].categories[0].curve.segments[1].from", "600")]
    [InlineData("modes[0].categories[0].curve.segments[1].to", "900")]
    [InlineData("modes[0].categories[0].uncertainty", "-1")]
    [InlineData("modes[0].categories[0].name", "")]
    [InlineData("modes[0].detour.factor", "0,5")]
    [InlineData("Name", "Mon jeu")]
    [InlineData("Name", "apc-2020-11")]
    [InlineData("Name", "labo-v3")]
    [InlineData("Note", "")]
    [InlineData("source", "")]
    [InlineData("published", "hier")]
    [InlineData("validFrom", "3")]
    public async Task Preview_WrongCell_SaysSoBesideItAndKeepsWhatWasTyped(string cell, string typed)
    {
        var page = await (await _referent.CopyAsync("apc-2020-11")).Fill("Name", "labo").Fill(cell, typed).SubmitAsync(Preview);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotNull(page.Document.QuerySelector($".validation-summary-errors a[href='#{cell.Replace('.', '_')}']"));
        Assert.NotEmpty(page.Document.GetElementById($"{cell.Replace('.', '_')}-error")!.TextContent.Trim());
        Assert.Equal(typed, page.FormWith("[name=Base]").Value(cell));
    }

    [Fact]
    public async Task Preview_WithoutAMode_CountsWhatBecomesUnknown()
    {
        var page = await _referent.UploadAsync(FactorDrafts.SetWith("""{ "from": 0, "a": 0, "b": 0.1 }"""));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Deviennent inconnues", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Write_AsAnyOtherRole_IsRefused(string account, string path)
    {
        using var visitor = await _app.VisitorAsync(account);

        var page = await visitor.PostAsync(path, ("Name", "labo"));

        Assert.Contains(page.Status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{ "id": "x", "source": "x", "published": "2026", "modes": [ { "mode": "bus", "categories": [ ] } ] }""")]
    public async Task Publish_ForgedBase_IsABadRequest(string forged)
    {
        foreach (var path in new[] { "/factors/preview", "/factors/publish" })
            Assert.Equal(HttpStatusCode.BadRequest, (await _referent.PostAsync(path, ("Base", forged), ("Name", "labo"), ("Note", "x"))).Status);
        Assert.Empty(await _app.QueryAsync(db => db.FactorSets.ToListAsync()));
    }

    private async Task<Page> PublishAsync(string grams)
    {
        var preview = await (await _referent.CopyAsync("apc-2020-11")).Fill("Name", "labo").Fill(FactorDrafts.B, grams).SubmitAsync(Preview);
        return await preview.FormWith("[name=Base]").SubmitAsync(Publish);
    }
}
