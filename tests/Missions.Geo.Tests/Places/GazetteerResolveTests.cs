using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places;

public sealed class GazetteerResolveTests
{
    private static readonly Gazetteer Places = Gazetteer.Embedded;

    [Theory]
    [InlineData("La Seyne-sur-Mer", "FR")]
    [InlineData("Bordeaux", "FR")]
    [InlineData("Élancourt", "FR")]
    [InlineData("Éragny-sur-Oise", "FR")]
    [InlineData("Saclay", "FR")]
    [InlineData("Marseille", "FR")]
    [InlineData("Orsay", "FR")]
    [InlineData("Guyancourt", "FR")]
    [InlineData("Université de Crète, Héraklion", "GR")]
    [InlineData("Paris", "FR")]
    [InlineData("Lyon", "FR")]
    public void Resolve_OfAPlaceThatMustBeKnown_FindsItWithItsName(string name, string country)
    {
        var resolution = Places.Resolve(name, country);
        Assert.Equal(ResolutionStatus.Found, resolution.Status);
        Assert.Equal((name, country), (resolution.Place!.Name, resolution.Place.CountryCode));
        Assert.NotNull(resolution.Place.Position);
    }

    [Theory]
    [InlineData("Londres", null, "GB")]
    [InlineData("Héraklion", "", "GR")]
    [InlineData("Éragny", "FR", "FR")]
    [InlineData("Paris, France", null, "FR")]
    [InlineData("Paris, France", "FR", "FR")]
    [InlineData("Vienne, Autriche", null, "AT")]
    public void Resolve_OfAnAliasOrAPlaceWithItsCountry_FindsIt(string name, string? country, string expected)
    {
        var resolution = Places.Resolve(name, country);
        Assert.Equal(ResolutionStatus.Found, resolution.Status);
        Assert.Equal(expected, resolution.Place!.CountryCode);
    }

    [Theory]
    [InlineData("Paris", null)]
    [InlineData("Vienne", null)]
    [InlineData("Springfield", "US")]
    public void Resolve_OfANameThatSeveralPlacesHave_GuessesNothing(string name, string? country)
    {
        var resolution = Places.Resolve(name, country);
        Assert.Equal(ResolutionStatus.Ambiguous, resolution.Status);
        Assert.Null(resolution.Place);
        Assert.True(resolution.Candidates.Count > 1);
        Assert.All(resolution.Candidates, place => Assert.Equal(country ?? place.CountryCode, place.CountryCode));
    }

    [Theory]
    [InlineData("Nulle-Part-les-Flots", "FR")]
    [InlineData("Londres", "FR")]
    [InlineData("Paris, France", "US")]
    [InlineData("Bordea", "FR")]
    [InlineData("", "FR")]
    public void Resolve_OfANameThatNoPlaceHasThere_FindsNothing(string name, string country)
    {
        var resolution = Places.Resolve(name, country);
        Assert.Equal(ResolutionStatus.NotFound, resolution.Status);
        Assert.Empty(resolution.Candidates);
    }

    [Fact]
    public void BySourceId_OfAFoundPlace_IsThatPlace()
    {
        foreach (var place in Places.Search("a", 100).Append(Places.Resolve("Université de Crète", null).Place!))
            Assert.Equal(place, Places.BySourceId(place.Source, place.SourceId));
    }

    [Theory]
    [InlineData("geonames", "0")]
    [InlineData("golden-table", "2988507")]
    [InlineData("geonames", "universite-de-crete")]
    public void BySourceId_OfNoPlace_IsNull(string source, string id) => Assert.Null(Places.BySourceId(source, id));
}
