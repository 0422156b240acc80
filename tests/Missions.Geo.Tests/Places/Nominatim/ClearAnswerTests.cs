using Missions.Geo.Places;
using Missions.Geo.Places.Nominatim;

namespace Missions.Geo.Tests.Places.Nominatim;

public sealed class ClearAnswerTests
{
    private static readonly GeocodedPlace Hut = new(
        new("Refuge des Neiges", "FR", new(45.85, 6.83), PlaceKind.Other, "openstreetmap", "node/1"), "Refuge des Neiges, Haute-Savoie, France");

    [Theory]
    [InlineData("Refuge des Neiges")]
    [InlineData("REFUGE DES NEIGES (Haute Savoie)")]
    [InlineData("refuge des neiges, france")]
    public void Answer_WithOnePlaceThatHasEveryWord_IsClear(string name) => Assert.Equal(Hut.Place, ClearAnswer.Of(new(name), [Hut]));

    [Theory]
    [InlineData("Refuge des Neiges, Italie")]
    [InlineData("Observatoire")]
    public void Answer_WithoutAWordOfTheQuestion_IsForAPersonToJudge(string name) => Assert.Null(ClearAnswer.Of(new(name), [Hut]));

    [Fact]
    public void Answer_WithSeveralPlaces_IsForAPersonToChoose()
    {
        var elsewhere = Hut with { Place = Hut.Place with { Position = new(44, 6), SourceId = "node/2" } };

        Assert.Null(ClearAnswer.Of(new("Refuge des Neiges"), [Hut, elsewhere]));
        Assert.Null(ClearAnswer.Of(new("Refuge des Neiges"), []));
    }
}
