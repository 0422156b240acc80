using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places;

/// <summary>A country has no position to measure from: whoever types one is offered its towns.</summary>
public sealed class CountrySearchTests
{
    private const int Limit = 8;

    private static readonly Gazetteer Places = SharedPlaces.Gazetteer;

    [Theory]
    [InlineData("Allemagne", "Berlin DE", "Hambourg DE", "Munich DE")]
    [InlineData("germany", "Berlin DE", "Hambourg DE", "Munich DE")]
    [InlineData("  JAPON ", "Tokyo JP", "Yokohama JP", "Osaka JP")]
    [InlineData("France", "Paris FR", "Marseille FR", "Lyon FR")]
    [InlineData("etats unis", "New York US", "Los Angeles US", "Chicago US")]
    [InlineData("usa", "New York US", "Los Angeles US", "Chicago US")]
    public void Search_OfACountry_OffersItsTowns_TheMostPopulousFirst(string typed, params string[] first) =>
        Assert.Equal(first, Names(typed).Take(first.Length));

    [Theory]
    [InlineData("Luxembourg", "Luxembourg LU", "Esch-sur-Alzette LU")]
    [InlineData("Suisse", "Suisse FR", "Zurich CH")]
    [InlineData("Grenade", "Grenade ES", "Saint George's GD")]
    [InlineData("Cuba", "Cuba PT", "La Havane CU")]
    public void Search_OfACountryWhoseNameIsAPlaceToo_OffersBoth(string typed, string place, string town)
    {
        var names = Names(typed);

        Assert.Equal(Limit, names.Count);
        Assert.InRange(names.IndexOf(place), 0, (Limit / 2) - 1);
        Assert.InRange(names.IndexOf(town), names.IndexOf(place) + 1, Limit - 1);
    }

    [Fact]
    public void Search_OfACountryNotYetFinished_OffersItsTownsAfterWhatBeginsSo() =>
        Assert.Equal(["Londres GB", "Birmingham GB"], Names("royaum").SkipWhile(name => name != "Londres GB").Take(2));

    [Fact]
    public void Search_OfAContinentWithoutTowns_OffersItsSites() => Assert.Contains("Station Concordia, Dôme C AQ", Names("Antarctique"));

    [Theory]
    [InlineData("de")]
    [InlineData("LA")]
    public void Search_OfTheCodeOfACountry_IsTheStartOfAName(string code) =>
        Assert.All(Names(code), name => Assert.DoesNotContain(name, new[] { "Berlin DE", "Vientiane LA" }));

    [Fact]
    public void Search_InOneCountry_LooksForPlacesAlone() =>
        Assert.DoesNotContain(Places.Search(new PlaceSearch { Text = "Allemagne", CountryCode = "FR" }), match => match.Place.CountryCode != "FR");

    private static List<string> Names(string typed) => [.. Places.Search(typed, Limit, "FR").Select(place => $"{place.Name} {place.CountryCode}")];
}
