using Missions.Geo.Places;
using Missions.Geo.Tests.Places.Resolving;

namespace Missions.Geo.Tests.Places;

public sealed class KnownPlacesTests
{
    private static readonly Gazetteer Places = SharedPlaces.Gazetteer;

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
        var resolution = Answers.To(name, country);
        Assert.Equal(ResolutionStatus.Found, resolution.Status);
        Assert.Equal((name, country), (resolution.Place!.Name, resolution.Place.CountryCode));
        Assert.NotNull(resolution.Place.Position);
        Assert.True(resolution.IsCertain);
    }

    [Fact]
    public void BySourceId_OfAFoundPlace_IsThatPlace()
    {
        foreach (var place in Places.Search("a", 100).Append(Answers.To("Université de Crète").Place!))
            Assert.Equal(place, Places.BySourceId(place.Source, place.SourceId));
    }

    [Theory]
    [InlineData("geonames", "0")]
    [InlineData("golden-table", "2988507")]
    [InlineData("geonames", "universite-de-crete")]
    public void BySourceId_OfNoPlace_IsNull(string source, string id) => Assert.Null(Places.BySourceId(source, id));
}
