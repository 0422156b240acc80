using Missions.Geo.Units;

namespace Missions.Geo.Tests.Distances;

/// <summary>Two positions to measure, and what is difficult about them.</summary>
internal sealed record GeodesicPair(string Kind, GeoPoint From, GeoPoint To)
{
    public const string Any = "any", NearAntipodal = "near-antipodal", Short = "short", Meridional = "meridional", Equatorial = "equatorial", Polar = "polar";

    /// <summary>As many pairs as asked, always the same: half of them anywhere, a fourth nearly antipodal, and the other difficult ones.</summary>
    public static IReadOnlyList<GeodesicPair> Draw(int count)
    {
        var random = new Random(20_130_101);
        return [.. Enumerable.Range(0, count).Select(i => Draw(random, i))];
    }

    private static GeodesicPair Draw(Random random, int number)
    {
        var from = OnSphere(random);
        return (number % 16) switch
        {
            < 8 => new(Any, from, OnSphere(random)),
            < 12 => new(NearAntipodal, from, Near(random, -from.Latitude, from.Longitude + 180, 1.5)),
            12 => new(Short, from, Near(random, from.Latitude, from.Longitude, 1)),
            13 => new(Meridional, from, Point(Between(random, -90, 90), from.Longitude + (number % 32 < 16 ? 0 : 180))),
            14 => new(Equatorial, Point(0, from.Longitude), Point(0, Between(random, -180, 180))),
            _ => new(Polar, Point(number % 32 < 16 ? 90 : -90, from.Longitude), OnSphere(random)),
        };
    }

    /// <summary>Every square kilometre is as likely.</summary>
    private static GeoPoint OnSphere(Random random) =>
        Point(Math.Asin(Between(random, -1, 1)) * 180 / Math.PI, Between(random, -180, 180));

    /// <summary>From a tenth of a millimetre away to some degrees, each power of ten as likely.</summary>
    private static GeoPoint Near(Random random, double latitude, double longitude, double degrees) => Point(
        latitude + degrees * Math.Pow(10, Between(random, -9, 0)) * Between(random, -1, 1),
        longitude + degrees * Math.Pow(10, Between(random, -9, 0)) * Between(random, -1, 1));

    private static double Between(Random random, double low, double high) => low + random.NextDouble() * (high - low);

    /// <summary>What twelve decimals of a degree say, which is what GeodSolve is given.</summary>
    private static GeoPoint Point(double latitude, double longitude) => new(
        Math.Round(Math.Clamp(latitude, -90, 90), 12),
        Math.Round(longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude, 12));
}
