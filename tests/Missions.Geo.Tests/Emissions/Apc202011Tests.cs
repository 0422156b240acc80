using Missions.Geo.Emissions;

namespace Missions.Geo.Tests.Emissions;

public sealed class Apc202011Tests
{
    private const int Digits = 9;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.138)]
    [InlineData(499, 68.862)]
    [InlineData(500, 69)]
    [InlineData(501, 69.084)]
    [InlineData(689.5, 84.918)]
    [InlineData(6000, 531)]
    [InlineData(20004, 1707.336)]
    public void Plane_AtDistance_FollowsThePiecewiseAffineLaw(double kilometres, double kilograms) =>
        Assert.Equal(kilograms, Legs.November.Kilograms(Legs.Given(TravelMode.Plane, kilometres))!.Value, Digits);

    [Fact]
    public void Plane_AroundFiveHundredKilometres_IsContinuousAndTheLimitIsUpper()
    {
        var below = Legs.November.Kilograms(Legs.Given(TravelMode.Plane, Math.BitDecrement(500.0)))!.Value;
        Assert.Equal(69, below, Digits);

        var curve = Legs.November.FactorsOf(TravelMode.Plane)!.Categories[0].Curve;
        Assert.Equal(0.138, curve.SegmentAt(Math.BitDecrement(500.0))!.B);
        Assert.Equal(0.084, curve.SegmentAt(500)!.B);
    }

    [Fact]
    public void EveryCategory_OverAllDistances_NeverJumpsNorFalls()
    {
        foreach (var curve in Legs.November.Modes.SelectMany(mode => mode.Categories).Select(category => category.Curve))
            foreach (var metres in Enumerable.Range(0, 20_004))
            {
                var step = curve.KilogramsAt(metres + 1, metres + 1) - curve.KilogramsAt(metres, metres);
                Assert.InRange(step, 0, 0.5);
            }
    }

    [Theory]
    [InlineData(TrainKind.Tgv, "FR", "FR", 3.4)]
    [InlineData(TrainKind.Tgv, "FR", "CH", 3.4)]
    [InlineData(TrainKind.Tgv, "CH", "FR", 3.4)]
    [InlineData(TrainKind.Tgv, "CH", "CH", 3.4)]
    [InlineData(TrainKind.Tgv, "FR", "DE", 16)]
    [InlineData(TrainKind.Tgv, "ES", "FR", 16)]
    [InlineData(TrainKind.Tgv, "CH", "IT", 35)]
    [InlineData(TrainKind.Tgv, "DE", "DE", 35)]
    [InlineData(TrainKind.Tgv, "RE", "RE", 35)]
    [InlineData(TrainKind.Other, "FR", "FR", 16)]
    [InlineData(TrainKind.Other, "FR", "IT", 16)]
    [InlineData(TrainKind.Other, "CH", "FR", 16)]
    [InlineData(TrainKind.Other, "CH", "CH", 35)]
    [InlineData(TrainKind.Other, "DE", "ES", 35)]
    [InlineData(TrainKind.Other, "GP", "GP", 35)]
    public void Train_ByKindAndCountries_HasItsRate(TrainKind kind, string from, string to, double gramsPerKilometre) =>
        Assert.Equal(gramsPerKilometre, Legs.November.Kilograms(Legs.Given(TravelMode.Train, 1000, from, to) with { Train = kind })!.Value, Digits);

    [Theory]
    [InlineData(TrainKind.Tgv, "FR", "", null)]
    [InlineData(TrainKind.Tgv, "", "", null)]
    [InlineData(TrainKind.Tgv, "DE", "", null)]
    [InlineData(TrainKind.Other, "FR", "", 16.0)]
    [InlineData(TrainKind.Other, "", "FR", 16.0)]
    [InlineData(TrainKind.Other, "DE", "", null)]
    public void Train_WithUnknownCountry_IsUnknownUnlessTheOtherDecides(TrainKind kind, string from, string to, double? kilograms)
    {
        var estimate = Legs.November.Estimate(Legs.Given(TravelMode.Train, 1000, from, to) with { Train = kind });

        Assert.Equal(kilograms, estimate.Emission?.TotalKilograms);
        Assert.Equal(kilograms is null ? UnknownReason.NoCountry : UnknownReason.Known, estimate.Reason);
    }

    [Theory]
    [InlineData(1, 17)]
    [InlineData(2, 8.5)]
    [InlineData(9, 17d / 9)]
    public void Car_WithOccupants_IsDividedByThem(int occupants, double kilograms) =>
        Assert.Equal(kilograms, Legs.November.Kilograms(Legs.Given(TravelMode.Car, 100) with { Occupants = occupants })!.Value, Digits);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10)]
    public void Car_WithImpossibleOccupants_IsRefusedWithTheInterval(int occupants)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Legs.November.Estimate(Legs.Given(TravelMode.Car, 100) with { Occupants = occupants }));
        Assert.Contains("[1, 9]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Taxi_WithOccupants_CountsTheRideAndItsEmptyReturn() =>
        Assert.Equal(47, Legs.November.Kilograms(Legs.Given(TravelMode.Taxi, 100) with { Occupants = 4 })!.Value, Digits);

    [Fact]
    public void Coach_PerTraveller_HasItsRate() =>
        Assert.Equal(18, Legs.November.Kilograms(Legs.Given(TravelMode.Coach, 100))!.Value, Digits);
}
