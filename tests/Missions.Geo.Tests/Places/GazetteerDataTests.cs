using Missions.Geo.Distances;
using Missions.Geo.Places;
using Missions.Geo.Tests.Places.Resolving;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Places;

public sealed class GazetteerDataTests
{
    private static readonly GeoPoint Laboratory = new(48.829, 2.382);

    [Fact]
    public void EveryPlace_HasAPositionAndAKnownCountry()
    {
        var names = 0;
        foreach (var first in "abcdefghijklmnopqrstuvwxyz")
            foreach (var place in SharedPlaces.Gazetteer.Search(first.ToString(), Gazetteer.MaximalLimit))
            {
                Assert.NotNull(place.Position);
                Assert.True(Countries.IsKnown(place.CountryCode), place.ToString());
                names++;
            }

        Assert.InRange(names, 25 * Gazetteer.MaximalLimit, 26 * Gazetteer.MaximalLimit);
    }

    [Theory]
    [InlineData("Bordeaux", 497.6)]
    [InlineData("Marseille", 656.8)]
    [InlineData("Saclay", 19)]
    public void Place_OfTheGoldenTable_IsWhereTheTableSays(string name, double kilometresFromLaboratory)
    {
        var place = Answers.To(name, "FR").Place!;
        Assert.Equal(kilometresFromLaboratory, Geodesic.Between(Laboratory, place.Position!.Value).TotalKilometres, 0.5);
    }
}
