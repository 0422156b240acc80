using System.Globalization;
using Missions.Geo.Distances;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Distances;

public sealed class GeodesicTests
{
    private const double Millimetre = 0.001;

    /// <summary>Pairs measured by GeodSolve of GeographicLib: random, short, nearly antipodal, meridional, equatorial, polar.</summary>
    private static readonly (string Kind, GeoPoint From, GeoPoint To, double Metres)[] Pairs =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Distances", "geodesics.csv")).Skip(1).Select(Parse)];

    public static TheoryData<string> Kinds => [.. Pairs.Select(pair => pair.Kind).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Between_PairsMeasuredByGeodSolve_AgreesToTheMillimetre(string kind)
    {
        foreach (var (_, from, to, metres) in Pairs.Where(pair => pair.Kind == kind))
        {
            var difference = Math.Abs(Geodesic.Between(from, to).TotalMetres - metres);
            Assert.True(difference < Millimetre, $"{from} to {to}: {difference} m from {metres} m");
        }
    }

    [Fact]
    public void Between_EitherDirectionOrHemisphere_IsTheSame()
    {
        foreach (var (_, from, to, _) in Pairs)
        {
            var distance = Geodesic.Between(from, to).TotalMetres;
            Assert.Equal(distance, Geodesic.Between(to, from).TotalMetres, Millimetre / 1000);
            Assert.Equal(distance, Geodesic.Between(Mirror(from), Mirror(to)).TotalMetres, Millimetre / 1000);
        }
    }

    [Theory]
    [InlineData(48.829, 2.382, 44.84044, -0.5805, 497.6)]
    [InlineData(0, 0, 0, 180, 20003.931)]
    [InlineData(90, 0, -90, 0, 20003.931)]
    [InlineData(0, 179, 0, -179, 222.639)]
    public void Between_KnownPlaces_IsTheKnownDistance(double lat1, double lon1, double lat2, double lon2, double kilometres) =>
        Assert.Equal(kilometres, Geodesic.Between(new(lat1, lon1), new(lat2, lon2)).TotalKilometres, 0.05);

    [Fact]
    public void Between_SamePoint_IsZero() =>
        Assert.Equal(Distance.Zero, Geodesic.Between(new(48.829, 2.382), new(48.829, 2.382)));

    private static GeoPoint Mirror(GeoPoint point) => new(-point.Latitude, -point.Longitude);

    private static (string Kind, GeoPoint From, GeoPoint To, double Metres) Parse(string line)
    {
        var cells = line.Split(',');
        var numbers = cells.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return (cells[0], new(numbers[0], numbers[1]), new(numbers[2], numbers[3]), numbers[4]);
    }
}
