using Missions.Geo.Emissions;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Emissions;

public sealed class EmissionTotalsTests
{
    [Fact]
    public void Totals_OfNoLeg_KnowNothingAndMissNothing()
    {
        var totals = EmissionTotals.Of([]);
        Assert.Null(totals.Emission);
        Assert.Null(totals.Distance);
        Assert.Equal((0, 0), (totals.Legs, totals.UnknownLegs));
    }

    [Fact]
    public void Totals_OfUnknownLegsAlone_AreUnknownAndNotZero()
    {
        var totals = EmissionTotals.Of([Legs.November.Estimate(Legs.Given(TravelMode.None, 30))]);
        Assert.Null(totals.Emission);
        Assert.Equal(30, totals.Distance?.TotalKilometres);
        Assert.Equal(1, totals.UnknownLegs);
    }

    [Fact]
    public void Uncertainty_WithinAMode_AddsLinearly() =>
        Assert.Equal(7, EmissionTotals.Of([Leg(TravelMode.Train, 10, 3), Leg(TravelMode.Train, 20, 4)]).Uncertainty?.TotalKilograms);

    [Fact]
    public void Uncertainty_AcrossModes_AddsInQuadrature() =>
        Assert.Equal(5, EmissionTotals.Of([Leg(TravelMode.Train, 10, 3), Leg(TravelMode.Plane, 20, 4)]).Uncertainty?.TotalKilograms);

    [Fact]
    public void Uncertainty_OfTotalsOfTotals_IsThatOfAllTheLegs()
    {
        LegEstimate[] january = [Leg(TravelMode.Train, 10, 3), Leg(TravelMode.Plane, 20, 4)];
        LegEstimate[] june = [Leg(TravelMode.Train, 30, 6), Leg(TravelMode.Walk, 0, null)];
        var apart = EmissionTotals.Of(january) + EmissionTotals.Of(june);
        var together = EmissionTotals.Of(january.Concat(june));

        Assert.Equal(Math.Sqrt(9 * 9 + 4 * 4), together.Uncertainty!.Value.TotalKilograms, 12);
        Assert.Equal(together.Uncertainty, apart.Uncertainty);
        Assert.Equal(together.Emission, apart.Emission);
        Assert.Equal(4, apart.Legs);
    }

    [Fact]
    public void Uncertainty_WhenAnEmittingLegPublishesNone_IsUnknown()
    {
        Assert.Null(EmissionTotals.Of([Leg(TravelMode.Train, 10, 3), Leg(TravelMode.Plane, 20, null)]).Uncertainty);
        Assert.Null(EmissionTotals.Of([Leg(TravelMode.Train, 10, 3), Leg(TravelMode.Train, 20, null)]).Uncertainty);
    }

    [Fact]
    public void Uncertainty_BesideALegThatEmitsNothing_IsUnchanged() =>
        Assert.Equal(3, EmissionTotals.Of([Leg(TravelMode.Walk, 0, null), Leg(TravelMode.Train, 10, 3)]).Uncertainty?.TotalKilograms);

    private static LegEstimate Leg(TravelMode mode, double kilograms, double? halfWidth) => new(
        Distance.FromKilometres(100),
        Distance.FromKilometres(100),
        CarbonMass.FromKilograms(kilograms),
        halfWidth is { } width ? CarbonMass.FromKilograms(width) : null,
        DistanceMethod.Given,
        "test",
        UnknownReason.Known)
    { Mode = mode };
}
