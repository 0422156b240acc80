using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Background;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Missions;

public sealed class PlacesToPreciseTests
{
    private const string Two = """
        [{"osm_type":"node","osm_id":5,"lat":"46.1","lon":"7.3","addresstype":"tourism","name":"Cabane de la Vallée","display_name":"Cabane de la Vallée, Valais, Suisse","address":{"country_code":"ch"}},
         {"osm_type":"node","osm_id":6,"lat":"45.2","lon":"6.4","addresstype":"tourism","name":"Cabane de la Vallée","display_name":"Cabane de la Vallée, Savoie, France","address":{"country_code":"fr"}}]
        """;

    [Fact]
    public async Task Form_WhileTheServerIsDown_SaysWhenItIsAskedAgain()
    {
        await using var app = await Geocoded.StartAsync();
        app.Outside.Answer(Geocoded.Address, _ => new(HttpStatusCode.Forbidden));
        var id = await app.DraftToAsync("Refuge des Neiges");
        var visitor = await app.VisitorAsync(DemoAccounts.Traveller);
        Assert.Contains("nous le cherchons dans OpenStreetMap", await SearchAsync(visitor, id), StringComparison.Ordinal);
        Assert.NotNull((await visitor.GetAsync($"/missions/{id}/edit")).Document.QuerySelector($"[hx-get='/missions/{id}/places']"));

        app.Clock.Advance(OpenPlaces.Settles);
        await app.RunSlowJobAsync();

        // 9:00 and 15 s in Paris, and an hour.
        Assert.Contains("nouvelle recherche à 10:00", await SearchAsync(visitor, id), StringComparison.Ordinal);
        var part = await visitor.GetAsync($"/missions/{id}/places");
        Assert.Contains("nouvelle recherche à 10:00", part.Document.QuerySelector("#Destination_Search")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WhenNobodyKnowsTheName_AsksForCoordinates()
    {
        await using var app = await Geocoded.StartAsync();
        app.Outside.Answer(Geocoded.Address, _ => Geocoded.Json("[]"));
        var id = await app.DraftToAsync("Refuge des Neiges");
        app.Clock.Advance(OpenPlaces.Settles);
        await app.RunSlowJobAsync();

        Assert.Contains("OpenStreetMap ne le connaît pas non plus", await SearchAsync(await app.VisitorAsync(DemoAccounts.Traveller), id), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Form_WithSeveralAnswers_LetsTheTravellerChoose(DatabaseKind kind)
    {
        await using var app = await Geocoded.StartAsync(kind);
        app.Outside.Answer(Geocoded.Address, _ => Geocoded.Json(Two));
        var id = await app.DraftToAsync("Cabane de la Vallée");
        app.Clock.Advance(OpenPlaces.Settles);
        await app.RunSlowJobAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Traveller);
        Assert.Contains("© OpenStreetMap contributors", await SearchAsync(visitor, id), StringComparison.Ordinal);

        var page = await visitor.GetAsync($"/missions/{id}/edit");
        await page.FormWith("#version").Fill("Destination.Choice", "openstreetmap:node/6").SubmitAsync("Enregistrer le brouillon");

        var place = (await app.MissionAsync(id)).Content.Destination;
        Assert.Equal(new Place("Cabane de la Vallée", "FR", new(45.2, 6.4), PlaceKind.Other, "openstreetmap", "node/6"), place);
        var sheet = await visitor.GetAsync($"/missions/{id}");
        Assert.Contains("© OpenStreetMap contributors, ODbL", sheet.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("45.2", sheet.Document.QuerySelector("#itinerary-map")!.GetAttribute("data-legs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_ThatWasNeverOffered_IsNotTaken()
    {
        await using var app = await Geocoded.StartAsync();
        var id = await app.DraftToAsync("Cabane de la Vallée");
        var visitor = await app.VisitorAsync(DemoAccounts.Traveller);

        await visitor.AutosaveAsync(await visitor.GetAsync($"/missions/{id}/edit"), ("Destination.Choice", "openstreetmap:node/6"));

        Assert.Null((await app.MissionAsync(id)).Content.Destination!.Position);
    }

    [Fact]
    public async Task Autosave_OfAFormOpenedBeforeThePlaceWasFound_KeepsIt()
    {
        await using var app = await Geocoded.StartAsync();
        app.Outside.Answer(Geocoded.Address, _ => Geocoded.Json(Geocoded.Hut));
        var id = await app.DraftToAsync("Refuge des neiges");
        var visitor = await app.VisitorAsync(DemoAccounts.Traveller);
        var open = await visitor.GetAsync($"/missions/{id}/edit");
        app.Clock.Advance(OpenPlaces.Settles);
        await app.RunSlowJobAsync();

        using var saved = await visitor.AutosaveAsync(open, ("Remarks", "Crampons"));

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        var content = (await app.MissionAsync(id)).Content;
        Assert.Equal(("Crampons", "node/4242"), (content.Remarks, content.Destination!.SourceId));
    }

    [Fact]
    public async Task Places_OfSomeoneElse_DoNotExist()
    {
        await using var app = await Geocoded.StartAsync();
        var id = await app.DraftToAsync("Refuge des Neiges");

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.VisitorAsync(DemoAccounts.OtherTraveller)).GetAsync($"/missions/{id}/places")).Status);
    }

    private static async Task<string> SearchAsync(Visitor visitor, Guid id) =>
        (await visitor.GetAsync($"/missions/{id}/edit")).Document.QuerySelector("#Destination_Search")!.TextContent;
}
