using Missions.Geo.Distances;
using Missions.Geo.Units;
using Xunit.Abstractions;

namespace Missions.Geo.Tests.Distances;

public sealed class GeodesicTests(ITestOutputHelper output)
{
    /// <summary>What is asked is a metre; the method gives a thousandth of it everywhere.</summary>
    private const double Millimetre = 0.001;

    [Fact]
    public void Between_HundredThousandPairsMeasuredByGeodSolve_AgreesToTheMillimetre()
    {
        var pairs = GeodesicPair.Draw(100_000);

        var metres = GeodSolve.Metres(pairs);

        foreach (var kind in pairs.Zip(metres).GroupBy(measured => measured.First.Kind, StringComparer.Ordinal))
        {
            var worst = kind.Select(measured => (Pair: measured.First, Error: Math.Abs(Geodesic.Between(measured.First.From, measured.First.To).TotalMetres - measured.Second)))
                .MaxBy(measured => measured.Error);
            output.WriteLine(FormattableString.Invariant($"{kind.Key}: {kind.Count()} pairs, at most {worst.Error * 1e9:F0} nm off"));
            Assert.True(worst.Error < Millimetre, $"{worst.Pair} is {worst.Error} m off.");
        }
    }

    [Fact]
    public void Between_EitherDirectionOrHemisphere_IsTheSame()
    {
        foreach (var (from, to) in GeodesicPair.Draw(2_000).Select(pair => (pair.From, pair.To)))
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
    [InlineData(48.829, 2.382, -48.829, -177.618, 20003.931)]
    [InlineData(0, 179, 0, -179, 222.639)]
    public void Between_KnownPlaces_IsTheKnownDistance(double lat1, double lon1, double lat2, double lon2, double kilometres) =>
        Assert.Equal(kilometres, Geodesic.Between(new(lat1, lon1), new(lat2, lon2)).TotalKilometres, 0.05);

    [Theory]
    [InlineData(48.829, 2.382)]
    [InlineData(90, 0)]
    [InlineData(0, -180)]
    public void Between_SamePoint_IsZero(double latitude, double longitude) =>
        Assert.Equal(Distance.Zero, Geodesic.Between(new(latitude, longitude), new(latitude, longitude)));

    private static GeoPoint Mirror(GeoPoint point) => new(-point.Latitude, -point.Longitude);
}
