using Missions.Geo.Units;

namespace Missions.Geo.Tests.Units;

public sealed class QuantityTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Quantity_NegativeOrNotFinite_IsRefusedWithTheInterval(double value)
    {
        Assert.Contains("[0, +∞)", Assert.Throws<ArgumentOutOfRangeException>(() => Distance.FromKilometres(value)).Message, StringComparison.Ordinal);
        Assert.Contains("[0, +∞)", Assert.Throws<ArgumentOutOfRangeException>(() => CarbonMass.FromKilograms(value)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Distance.FromKilometres(1) * value);
        Assert.Throws<ArgumentOutOfRangeException>(() => CarbonMass.FromKilograms(1) * value);
    }

    [Fact]
    public void Quantities_SummedScaledAndCompared_KeepTheirUnit()
    {
        Assert.Equal(3.5, (Distance.FromKilometres(1.5) + Distance.FromMetres(2000)).TotalKilometres);
        Assert.Equal(3.5, (CarbonMass.FromKilograms(1.75) * 2).TotalKilograms);
        Assert.True(Distance.Zero < Distance.FromMetres(1));
        Assert.True(CarbonMass.FromKilograms(2) >= CarbonMass.FromKilograms(2));
    }

    [Theory]
    [InlineData(90.0001, 0)]
    [InlineData(-91, 0)]
    [InlineData(0, 180.0001)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.NaN)]
    public void GeoPoint_OutsideTheEarth_IsRefused(double latitude, double longitude) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(latitude, longitude));

    [Fact]
    public void GeoPoint_WrittenThenParsed_IsTheSame()
    {
        var point = new GeoPoint(48.829, -2.382000000000001);
        Assert.Equal(point, GeoPoint.Parse(point.ToString()));
        Assert.Throws<FormatException>(() => GeoPoint.Parse("48.829 2.382"));
    }
}
