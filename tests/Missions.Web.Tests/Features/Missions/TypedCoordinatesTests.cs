using System.Net;
using Missions.Geo.Places;
using Missions.Testing.Pages;
using Missions.Web.Features.Missions;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Missions;

public sealed class TypedCoordinatesTests
{
    [Theory]
    [InlineData("48.829", "2.382")]
    [InlineData("48,829", " 2,382 ")]
    [InlineData("48,829°", "2,382°")]
    [InlineData("48,829, 2,382", "")]
    [InlineData("48.829, 2.382", null)]
    [InlineData("48.829,2.382", null)]
    [InlineData("48.829 2.382", null)]
    [InlineData("48,829 ; 2,382", null)]
    public void Coordinates_AsPeopleWriteThem_AreUnderstood(string latitude, string? longitude)
    {
        var (place, wrong) = TypedCoordinates.Read(new() { Text = "Cabane", Latitude = latitude, Longitude = longitude, Country = "france" });

        Assert.Equal(new Place("Cabane", "FR", new(48.829, 2.382), PlaceKind.Typed, "user", ""), place);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("90", "180")]
    [InlineData("-90", "-180")]
    [InlineData("0", "0")]
    public void Coordinates_AtTheirBounds_AreTaken(string latitude, string longitude) =>
        Assert.NotNull(TypedCoordinates.Read(new() { Text = "Pôle", Latitude = latitude, Longitude = longitude, Country = "AQ" }).Place);

    [Theory]
    [InlineData("91", "2", "FR", "Latitude")]
    [InlineData("-90.1", "2", "FR", "Latitude")]
    [InlineData("48", "180.5", "FR", "Longitude")]
    [InlineData("NaN", "2", "FR", "Latitude")]
    [InlineData("48", "Infinity", "FR", "Longitude")]
    [InlineData("1e1", "2", "FR", "Latitude")]
    [InlineData("48", "", "FR", "Longitude")]
    [InlineData("", "2", "FR", "Latitude")]
    [InlineData("48", "2", "", "Country")]
    [InlineData("48", "2", "Syldavie", "Country")]
    [InlineData("x", "y", "z", "Latitude,Longitude,Country")]
    public void Coordinates_ThatCannotBe_NameTheirFields(string latitude, string longitude, string country, string fields)
    {
        var (place, wrong) = TypedCoordinates.Read(new() { Text = "Cabane", Latitude = latitude, Longitude = longitude, Country = country });

        Assert.Null(place);
        Assert.Equal(fields.Split(','), wrong);
    }

    [Fact]
    public void Coordinates_OfNoName_AskForIt() =>
        Assert.Equal(["Text"], TypedCoordinates.Read(new() { Latitude = "48", Longitude = "2", Country = "FR" }).Wrong);

    [Fact]
    public async Task Draft_WithCoordinates_KeepsThePlaceAsTheUsers_AndGivesThemBack()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Traveller);

        var page = await (await visitor.NewFormAsync()).FillLyon().Fill("Destination.Text", "Station 天文台 مرصد")
            .Fill("Destination.Latitude", "-22,5").Fill("Destination.Longitude", "-68,25").Fill("Destination.Country", "Chili").SubmitAsync("Enregistrer le brouillon");

        var content = (await app.MissionAsync(Guid.Parse(page.Url.AbsolutePath.Split('/')[2]))).Content;
        Assert.Equal(new Place("Station 天文台 مرصد", "CL", new(-22.5, -68.25), PlaceKind.Typed, "user", ""), content.Destination);
        Assert.Equal(("-22.5", "Chili"), (Value(page, "Destination.Latitude"), Value(page, "Destination.Country")));
        Assert.True(page.Document.QuerySelector("#Destination_Latitude")!.Closest("details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Draft_WithCoordinatesTakenAway_IsToBePrecisedAgain()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Traveller);
        var page = await (await visitor.NewFormAsync()).FillLyon().Fill("Destination.Text", "Cabane de Nulle Part")
            .Fill("Destination.Latitude", "45").Fill("Destination.Longitude", "6").Fill("Destination.Country", "France").SubmitAsync("Enregistrer le brouillon");

        page = await page.FormWith("#version").Fill("Destination.Latitude", "").Fill("Destination.Longitude", "").SubmitAsync("Enregistrer le brouillon");

        Assert.Null((await app.MissionAsync(Guid.Parse(page.Url.AbsolutePath.Split('/')[2]))).Content.Destination!.Position);
    }

    [Fact]
    public async Task Draft_WithALatitudeOf91_SaysSoBesideItsField_AndLosesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Traveller);

        var page = await (await visitor.NewFormAsync()).FillLyon().Fill("Destination.Text", "Cabane")
            .Fill("Destination.Latitude", "91").Fill("Destination.Longitude", "6").Fill("Destination.Country", "France").SubmitAsync("Enregistrer le brouillon");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("La latitude doit être un nombre de −90 à 90", page.Document.QuerySelector("#Destination_Latitude-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("91", "6", "Cabane"), (Value(page, "Destination.Latitude"), Value(page, "Destination.Longitude"), Value(page, "Destination.Text")));
    }

    private static string? Value(Page page, string name) => page.Document.QuerySelector($"[name='{name}']")!.GetAttribute("value");
}
