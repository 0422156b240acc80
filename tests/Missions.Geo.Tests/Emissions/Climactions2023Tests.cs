using Missions.Geo.Emissions;

namespace Missions.Geo.Tests.Emissions;

public sealed class Climactions2023Tests
{
    private static readonly FactorSet Set = FactorSetCatalogue.Embedded.Get("climactions-2023");

    [Theory]
    [InlineData(TravelMode.Plane, 999.999, 1094.999, 0.258, 0.7)]
    [InlineData(TravelMode.Plane, 1000.001, 1095.001, 0.187, 0.7)]
    [InlineData(TravelMode.Plane, 3499.999, 3594.999, 0.187, 0.7)]
    [InlineData(TravelMode.Plane, 3500.001, 3595.001, 0.152, 0.7)]
    [InlineData(TravelMode.Train, 166.6, 199.92, 0.018, 0.6)]
    [InlineData(TravelMode.Train, 166.7, 200.04, 0.003, 0.2)]
    [InlineData(TravelMode.Car, 100, 130, 0.233, 0.6)]
    public void Geodesic_InEachClass_GivesItsFactorAndUncertainty(TravelMode mode, double geodesic, double counted, double rate, double relative)
    {
        var estimate = Set.Estimate(Legs.AlongEquator(mode, geodesic));
        Assert.Equal(counted, estimate.Counted!.Value.TotalKilometres, 6);
        Assert.Equal(counted * rate, estimate.Emission!.Value.TotalKilograms, 6);
        Assert.Equal(counted * rate * relative, estimate.Uncertainty!.Value.TotalKilograms, 6);
    }

    [Theory]
    [InlineData(TravelMode.Plane, 999.9, 0.258)]
    [InlineData(TravelMode.Plane, 1000, 0.187)]
    [InlineData(TravelMode.Plane, 3500, 0.152)]
    [InlineData(TravelMode.Train, 199.9, 0.018)]
    [InlineData(TravelMode.Train, 200, 0.003)]
    public void Limit_OfAGivenDistance_BelongsToTheUpperClass(TravelMode mode, double kilometres, double rate) =>
        Assert.Equal(kilometres * rate, Set.Kilograms(Legs.Given(mode, kilometres))!.Value, 9);

    [Theory]
    [InlineData("FR", "IT", 0.016)]
    [InlineData("IT", "DE", 0.037)]
    [InlineData("GP", "GP", 0.037)]
    public void Train_Abroad_HasNoPublishedUncertainty(string from, string to, double rate)
    {
        var estimate = Set.Estimate(Legs.Given(TravelMode.Train, 100, from, to));
        Assert.Equal(100 * rate, estimate.Emission!.Value.TotalKilograms, 9);
        Assert.Null(estimate.Uncertainty);
    }

    [Fact]
    public void ParisToulouse_ByPlane_IsThePublishedEmission() =>
        Assert.Equal(176.2, Set.Kilograms(Legs.AlongEquator(TravelMode.Plane, 587.9))!.Value, 1);

    [Fact]
    public void ParisBrest_ByTrainAndBack_IsThePublishedEmission() =>
        Assert.Equal(3.63, Set.Kilograms(Legs.AlongEquator(TravelMode.Train, 1008.5 / 2) with { RoundTrip = true })!.Value, 2);

    [Fact]
    public void Car_WithThree_IsDivided() =>
        Assert.Equal(130 * 0.233 / 3, Set.Kilograms(Legs.AlongEquator(TravelMode.Car, 100) with { Occupants = 3 })!.Value, 6);

    [Fact]
    public void Modes_WithoutAPublishedFactor_AreNotCovered() => Assert.Equal(
        [TravelMode.Plane, TravelMode.Train, TravelMode.Car, TravelMode.Bicycle, TravelMode.Walk, TravelMode.Videoconference], Set.CoveredModes);
}
