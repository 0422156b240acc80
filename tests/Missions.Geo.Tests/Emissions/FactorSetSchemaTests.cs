using System.Text;
using Missions.Geo.Emissions;

namespace Missions.Geo.Tests.Emissions;

/// <summary>What the form of a set can express beyond the shipped ones: detours, classes, limits, uncertainties, knots.</summary>
public sealed class FactorSetSchemaTests
{
    private static readonly FactorSet Set = FactorSetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("""
        {
          "id": "schema", "source": "Tests", "published": "2026-01-01", "validFrom": 2023, "validTo": 2024,
          "modes": [
            { "mode": "plane", "detour": { "factor": 1, "kilometres": 95 }, "classes": "geodesic", "categories": [
              { "name": "plane", "uncertainty": 0.7, "split": { "combustion": 0.6, "upstream": 0.3, "manufacturing": 0.1 },
                "curve": { "segments": [
                  { "from": 0, "to": 1000, "a": 0, "b": 0.258 }, { "from": 1000, "a": 0, "b": 0.187 } ] } } ] },
            { "mode": "train", "detour": { "factor": 1.2, "kilometres": 0 }, "classes": "afterDetour", "categories": [
              { "name": "france", "between": { "ends": "both", "countries": [ "FR" ] }, "uncertainty": 0.2, "source": "Elsewhere",
                "curve": { "limit": "lower", "segments": [
                  { "from": 0, "to": 200, "a": 0, "b": 0.018, "uncertainty": 0.6 }, { "from": 200, "a": 0, "b": 0.003 } ] } },
              { "name": "abroad", "curve": { "segments": [ { "from": 0, "a": 0, "b": 0.037 } ] } } ] },
            { "mode": "ferry", "categories": [ { "name": "knots",
              "curve": { "knots": [ { "kilometres": 100, "grams": 200 }, { "kilometres": 300, "grams": 100 } ] } } ] },
            { "mode": "car", "categories": [
              { "name": "electric", "energy": "electric", "curve": { "segments": [ { "from": 0, "a": 0, "b": 0.08 } ] } },
              { "name": "hybrid", "energy": "hybrid", "curve": { "segments": [ { "from": 0, "a": 0, "b": 0.15 } ] } },
              { "name": "any", "curve": { "segments": [ { "from": 0, "a": 0, "b": 0.2 } ] } } ] }
          ]
        }
        """)));

    [Theory]
    [InlineData(950, 1045 * 0.258)]
    [InlineData(1000, 1095 * 0.187)]
    public void Plane_ClassedOnTheGeodesic_IsChargedAfterDetour(double geodesic, double kilograms)
    {
        var estimate = Set.Estimate(Legs.AlongEquator(TravelMode.Plane, geodesic));
        Assert.Equal(kilograms, estimate.Emission!.Value.TotalKilograms, 6);
        Assert.Equal(geodesic, estimate.Distance!.Value.TotalKilometres, 6);
        Assert.Equal(geodesic + 95, estimate.Counted!.Value.TotalKilometres, 6);
        Assert.Equal(0.7 * kilograms, estimate.Uncertainty!.Value.TotalKilograms, 6);
    }

    [Theory]
    [InlineData(166, 199.2, 0.018, 0.6)]
    [InlineData(167, 200.4, 0.003, 0.2)]
    public void Train_ClassedAfterDetour_TakesTheUncertaintyOfItsSegment(double geodesic, double counted, double rate, double relative)
    {
        var estimate = Set.Estimate(Legs.AlongEquator(TravelMode.Train, geodesic));
        Assert.Equal(counted, estimate.Counted!.Value.TotalKilometres, 6);
        Assert.Equal(counted * rate, estimate.Emission!.Value.TotalKilograms, 6);
        Assert.Equal(counted * rate * relative, estimate.Uncertainty!.Value.TotalKilograms, 6);
    }

    [Theory]
    [InlineData(200, 3.6)]
    [InlineData(200.001, 0.600003)]
    public void GivenDistance_WithLowerLimit_HasNoDetourAndIsItsOwnClass(double kilometres, double kilograms) =>
        Assert.Equal(kilograms, Set.Kilograms(Legs.Given(TravelMode.Train, kilometres))!.Value, 9);

    [Theory]
    [InlineData(50, 10)]
    [InlineData(100, 20)]
    [InlineData(200, 30)]
    [InlineData(300, 30)]
    [InlineData(1000, 100)]
    public void Knots_BetweenAndOutside_AreJoinedAndProlonged(double kilometres, double kilograms) =>
        Assert.Equal(kilograms, Set.Kilograms(Legs.Given(TravelMode.Ferry, kilometres))!.Value, 9);

    [Theory]
    [InlineData(CarEnergy.Unspecified, 1, 20)]
    [InlineData(CarEnergy.Thermal, 1, 20)]
    [InlineData(CarEnergy.Hybrid, 1, 15)]
    [InlineData(CarEnergy.Electric, 2, 4)]
    public void Car_ByEnergy_TakesItsFactorOrThatOfAnyCar(CarEnergy energy, int occupants, double kilograms) =>
        Assert.Equal(kilograms, Set.Kilograms(Legs.Given(TravelMode.Car, 100) with { Energy = energy, Occupants = occupants })!.Value, 9);

    [Fact]
    public void CarEnergies_OfASet_AreThoseItPublishes()
    {
        Assert.Equal([CarEnergy.Electric, CarEnergy.Hybrid], Set.CarEnergies);
        Assert.Empty(Legs.November.CarEnergies);
    }

    [Fact]
    public void Validity_InYears_IsInclusive() =>
        Assert.Equal([false, true, true, false], new[] { 2022, 2023, 2024, 2025 }.Select(Set.IsValidIn));

    [Fact]
    public void Category_WithItsOwnSourceAndSplit_KeepsThem()
    {
        Assert.Equal("Elsewhere", Set.FactorsOf(TravelMode.Train)!.Categories[0].Source);
        Assert.Equal(new EmissionSplit(0.6, 0.3, 0.1), Set.FactorsOf(TravelMode.Plane)!.Categories[0].Split);
    }
}
