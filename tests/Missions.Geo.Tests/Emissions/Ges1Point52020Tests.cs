using Missions.Geo.Emissions;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Emissions;

public sealed class Ges1Point52020Tests
{
    private static readonly FactorSet Set = FactorSetCatalogue.Embedded.Get("ges1point5-2020");

    [Theory]
    [InlineData(TravelMode.Plane, 500, 595, 0.1412, 0.1)]
    [InlineData(TravelMode.Plane, 904.999, 999.999, 0.1412, 0.1)]
    [InlineData(TravelMode.Plane, 905.001, 1000.001, 0.1024, 0.1)]
    [InlineData(TravelMode.Plane, 3404.999, 3499.999, 0.1024, 0.1)]
    [InlineData(TravelMode.Plane, 3405.001, 3500.001, 0.0829, 0.1)]
    [InlineData(TravelMode.Train, 166.6, 199.92, 0.018, null)]
    [InlineData(TravelMode.Train, 166.7, 200.04, 0.003, 0.2)]
    [InlineData(TravelMode.Tramway, 10, 15, 0.0051, null)]
    public void Geodesic_InEachClass_IsClassedAfterDetour(TravelMode mode, double geodesic, double counted, double rate, double? relative)
    {
        var estimate = Set.Estimate(Legs.AlongEquator(mode, geodesic));
        Assert.Equal(geodesic, estimate.Distance!.Value.TotalKilometres, 6);
        Assert.Equal(counted, estimate.Counted!.Value.TotalKilometres, 6);
        Assert.Equal(counted * rate, estimate.Emission!.Value.TotalKilograms, 6);
        Assert.Equal(relative is { } share ? share * estimate.Emission.Value.TotalKilograms : null, estimate.Uncertainty?.TotalKilograms);
    }

    [Theory]
    [InlineData(TravelMode.Plane, 1000, 0.1412)]
    [InlineData(TravelMode.Plane, 1000.5, 0.1024)]
    [InlineData(TravelMode.Plane, 3500, 0.1024)]
    [InlineData(TravelMode.Plane, 3501, 0.0829)]
    [InlineData(TravelMode.Train, 200, 0.018)]
    [InlineData(TravelMode.Train, 200.5, 0.003)]
    public void GivenDistance_IsItsOwnClass_WithoutDetour(TravelMode mode, double kilometres, double rate) =>
        Assert.Equal(kilometres * rate, Set.Kilograms(Legs.Given(mode, kilometres))!.Value, 9);

    [Theory]
    [InlineData("FR", "FR", 0.003, 0.2)]
    [InlineData("FR", "DE", 0.016, 0.6)]
    [InlineData("GB", "FR", 0.016, 0.6)]
    [InlineData("DE", "IT", 0.037, null)]
    [InlineData("RE", "RE", 0.037, null)]
    [InlineData("CH", "CH", 0.037, null)]
    public void Train_ByCountries_IgnoresItsKind(string from, string to, double rate, double? relative)
    {
        foreach (var kind in Enum.GetValues<TrainKind>())
        {
            var estimate = Set.Estimate(Legs.Given(TravelMode.Train, 700, from, to) with { Train = kind });
            Assert.Equal(700 * rate, estimate.Emission!.Value.TotalKilograms, 9);
            Assert.Equal(relative * 700 * rate ?? double.NaN, estimate.Uncertainty?.TotalKilograms ?? double.NaN, 9);
        }
    }

    [Theory]
    [InlineData(null, 0.0051)]
    [InlineData(0, 0.00572)]
    [InlineData(250_000, 0.00572)]
    [InlineData(250_001, 0.00398)]
    [InlineData(2_000_000, 0.00398)]
    public void Tramway_ByTheTown_TakesItsFactorOrTheAverage(int? inhabitants, double rate) =>
        Assert.Equal(8 * rate, Set.Kilograms(Legs.Given(TravelMode.Tramway, 8) with { TownInhabitants = inhabitants })!.Value, 12);

    [Fact]
    public void Modes_WithoutAPublishedFactor_AreNotCovered() => Assert.Equal(
        [TravelMode.Plane, TravelMode.Train, TravelMode.Tramway, TravelMode.Bicycle, TravelMode.Walk, TravelMode.Videoconference], Set.CoveredModes);
}
