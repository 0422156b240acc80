using Missions.Geo.Areas;

namespace Missions.Geo.Tests.Areas;

public sealed class LandConnectionsTests
{
    private static readonly LandConnections Table = LandConnections.Embedded;

    [Fact]
    public void EveryLand_HasANameCountriesAndSoundBoxes() => Assert.All(Table.Lands, land =>
    {
        Assert.NotEmpty(land.Name);
        Assert.NotEmpty(land.Countries);
        Assert.All(land.Countries, country => Assert.Matches("^[A-Z]{2}$", country));
        Assert.All(land.Boxes, box => Assert.True(box is [>= -90 and var south, >= -180 and var west, <= 90 and var north, <= 180 and var east] && south < north && west < east, land.Name));
    });

    [Fact]
    public void EveryLand_NamedOnce_IsReachedBeforeItsCountryAsAWhole()
    {
        Assert.Equal(Table.Lands.Count, Table.Lands.Select(land => land.Name).Distinct(StringComparer.Ordinal).Count());
        var whole = new HashSet<string>(StringComparer.Ordinal);
        foreach (var land in Table.Lands)
        {
            Assert.DoesNotContain(land.Countries, whole.Contains);
            if (land.Boxes.Count == 0)
                whole.UnionWith(land.Countries);
        }
    }

    [Fact]
    public void EverySea_HasALineAndALimit() => Assert.All(Table.Seas, sea =>
    {
        Assert.InRange(sea.Below, 1, 2500);
        Assert.True(sea.Line.Count >= 2 && sea.Line.All(point => point is [>= -90 and <= 90, >= -180 and <= 180]), sea.Name);
    });

    [Theory]
    [InlineData("FR", 41.93, 8.74, "Corsica")]
    [InlineData("IT", 37.5, 15.09, "European mainland, Great Belt and Øresund included, Sicily by its train ferry")]
    [InlineData("GB", 54.6, -5.93, "Northern Ireland")]
    [InlineData("GB", 51.5, -0.13, "Great Britain")]
    [InlineData("GB", 60.15, -1.15, "Orkney, Shetland, Outer Hebrides, Wight, Scilly")]
    [InlineData("GR", 37.45, 25.35, "Islands of Greece")]
    [InlineData("GR", 37.98, 23.73, "Greece")]
    [InlineData("RU", 54.71, 20.51, "Kaliningrad")]
    [InlineData("GP", 16.24, -61.53, "Guadeloupe")]
    [InlineData("YT", -12.78, 45.23, null)]
    [InlineData("", 48.85, 2.35, null)]
    public void LandOf_APlace_IsTheFirstThatHoldsIt(string country, double latitude, double longitude, string? land) =>
        Assert.Equal(land, Table.LandOf(country, new(latitude, longitude))?.Name);
}
