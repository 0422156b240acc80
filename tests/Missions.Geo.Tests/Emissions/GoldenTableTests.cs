using Missions.Geo.Emissions;

namespace Missions.Geo.Tests.Emissions;

public sealed class GoldenTableTests
{
    public static TheoryData<int, TravelMode, double, double?> Rows => new()
    {
        { 15, TravelMode.Plane, 1379, 190 },
        { 6, TravelMode.Train, 497, 7 },
        { 8, TravelMode.Car, 32, 5 },
        { 7, TravelMode.None, 30, null },
        { 4, TravelMode.Car, 32, 5 },
        { 5, TravelMode.Car, 18, 3 },
        { 9, TravelMode.Train, 656, 10 },
        { 11, TravelMode.Car, 20, 3 },
        { 10, TravelMode.Car, 32, 5 },
        { 2, TravelMode.Car, 23, 3 },
        { 12, TravelMode.Plane, 4612, 636 },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_GivenKilometres_GivesPublishedKilograms(int row, TravelMode mode, double kilometres, double? kilograms)
    {
        Assert.InRange(row, 2, 15);
        Assert.Equal(kilograms, Legs.October.Kilograms(Legs.Given(mode, kilometres)));
    }

    [Fact]
    public void Totals_OfTheTable_ArePublishedAndCountTheUnknownApart()
    {
        var totals = EmissionTotals.Of(Rows.Cast<object[]>().Select(row =>
            Legs.October.Estimate(Legs.Given((TravelMode)row[1], (double)row[2]))));

        Assert.Equal(7331, totals.Distance?.TotalKilometres);
        Assert.Equal(867, totals.Emission?.TotalKilograms);
        Assert.Equal(11, totals.Legs);
        Assert.Equal(1, totals.UnknownLegs);
        Assert.Equal(0, totals.UnknownDistances);
    }

    [Theory]
    [InlineData(TravelMode.Plane, 689.5, true, 1379, 190)]
    [InlineData(TravelMode.Train, 497.6, false, 497, 7)]
    [InlineData(TravelMode.Train, 656.8, false, 656, 10)]
    [InlineData(TravelMode.Train, 62.9, false, 62, 0)]
    public void Row_Truncated_ComputesKilogramsFromTheKilometresItPrints(TravelMode mode, double oneWay, bool roundTrip, double counted, double kilograms)
    {
        var estimate = Legs.October.Estimate(Legs.Given(mode, oneWay) with { RoundTrip = roundTrip });

        Assert.Equal(counted, estimate.Counted?.TotalKilometres);
        Assert.Equal(kilograms, estimate.Emission?.TotalKilograms);
        Assert.Equal(oneWay, estimate.Distance?.TotalKilometres);
    }

    [Fact]
    public void Row_WhoseProductIsWhole_LosesNothingToBinaryFractions()
    {
        foreach (var hundreds in Enumerable.Range(1, 200))
            Assert.Equal(17 * hundreds, Legs.October.Kilograms(Legs.Given(TravelMode.Car, 100 * hundreds)));
    }
}
