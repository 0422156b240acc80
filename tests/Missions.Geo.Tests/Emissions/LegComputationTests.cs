using Missions.Geo.Emissions;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Emissions;

public sealed class LegComputationTests
{
    private static readonly GeoPoint Laboratory = new(48.829, 2.382);
    private static readonly GeoPoint Bordeaux = new(44.84044, -0.5805);

    [Theory]
    [InlineData(TravelMode.Walk)]
    [InlineData(TravelMode.Bicycle)]
    [InlineData(TravelMode.Videoconference)]
    public void EmissionFreeMode_InEverySet_IsZeroEvenWithoutDistance(TravelMode mode)
    {
        foreach (var set in FactorSetCatalogue.Embedded.All)
        {
            Assert.True(set.Covers(mode));
            Assert.Equal(0, set.Kilograms(Legs.Given(mode, 12)));
            Assert.Equal(0, set.Kilograms(new(default, default, mode)));
        }
    }

    [Fact]
    public void Videoconference_BetweenDistantPlaces_CountsNoKilometre()
    {
        var estimate = Legs.November.Estimate(Legs.Given(TravelMode.Videoconference, 9700));
        Assert.Equal(9700, estimate.Distance?.TotalKilometres);
        Assert.Equal(Distance.Zero, estimate.Counted);
    }

    [Fact]
    public void NoMode_InEverySet_IsUnknownAndNeverZero()
    {
        foreach (var set in FactorSetCatalogue.Embedded.All)
        {
            var estimate = set.Estimate(Legs.Given(TravelMode.None, 30));
            Assert.False(set.Covers(TravelMode.None));
            Assert.Null(estimate.Emission);
            Assert.Equal(UnknownReason.NoMode, estimate.Reason);
            Assert.Equal(30, estimate.Counted?.TotalKilometres);
        }
    }

    [Fact]
    public void Mode_NotCovered_KeepsItsDistanceAndSaysWhy()
    {
        var estimate = Legs.November.Estimate(Legs.Given(TravelMode.Ferry, 150) with { RoundTrip = true });
        Assert.Null(estimate.Emission);
        Assert.Equal(UnknownReason.ModeNotCovered, estimate.Reason);
        Assert.Equal(300, estimate.Counted?.TotalKilometres);
        Assert.DoesNotContain(TravelMode.Ferry, Legs.November.CoveredModes);
    }

    [Fact]
    public void Place_WithoutPosition_GivesNoDistanceAndNoEmission()
    {
        var estimate = Legs.November.Estimate(new(new(Laboratory, "FR"), new(null, "FR"), TravelMode.Train));
        Assert.Null(estimate.Distance);
        Assert.Null(estimate.Counted);
        Assert.Null(estimate.Emission);
        Assert.Equal((DistanceMethod.Unknown, UnknownReason.NoDistance), (estimate.Method, estimate.Reason));
    }

    [Fact]
    public void Positions_WithoutGivenDistance_GiveTheGeodesic()
    {
        var estimate = Legs.November.Estimate(new(new(Laboratory, "FR"), new(Bordeaux, "FR"), TravelMode.Train, TrainKind.Tgv));
        Assert.Equal(DistanceMethod.Geodesic, estimate.Method);
        Assert.Equal(497.6, estimate.Distance!.Value.TotalKilometres, 0);
        Assert.Equal(estimate.Distance, estimate.Counted);
        Assert.Equal("tgv-france-switzerland", estimate.Category);
        Assert.Null(estimate.Uncertainty);
    }

    [Fact]
    public void GivenDistance_BesidePositions_ReplacesTheGeodesic()
    {
        var leg = new LegRequest(new(Laboratory, "FR"), new(Bordeaux, "FR"), TravelMode.Car, GivenDistance: Distance.FromKilometres(584));
        var estimate = Legs.November.Estimate(leg);
        Assert.Equal(DistanceMethod.Given, estimate.Method);
        Assert.Equal(584, estimate.Distance?.TotalKilometres);
    }

    [Fact]
    public void RoundTrip_OfAnyModeAndDistance_IsTwiceTheOneWay()
    {
        foreach (var mode in Legs.November.CoveredModes)
            foreach (var kilometres in new[] { 0, 1.5, 499.999, 500, 700, 6000 })
            {
                var leg = Legs.Given(mode, kilometres);
                Assert.Equal(2 * Legs.November.Kilograms(leg), Legs.November.Kilograms(leg with { RoundTrip = true }));
            }
    }
}
