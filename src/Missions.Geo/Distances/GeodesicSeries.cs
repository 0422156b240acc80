using System.Runtime.CompilerServices;
using static Missions.Geo.Distances.Wgs84;

namespace Missions.Geo.Distances;

/// <summary>
/// The integrals of a geodesic as series of order 6 in the expansion parameter ε. Source: C. F. F. Karney, « Algorithms for
/// geodesics », Journal of Geodesy 87 (2013), equations 15 to 25 and 40 to 43.
/// </summary>
internal static class GeodesicSeries
{
    private const double N = ThirdFlattening;

    /// <summary>The expansion parameter ε of a geodesic with k² = e′² cos² α₀.</summary>
    internal static double Epsilon(double k2) => k2 / (2 * (1 + Math.Sqrt(1 + k2)) + k2);

    /// <summary>The factor A₁ of the distance integral I₁.</summary>
    internal static double A1(double e)
    {
        var e2 = e * e;
        return (1 + e2 * (1d / 4 + e2 * (1d / 64 + e2 / 256))) / (1 - e);
    }

    /// <summary>The factor A₂ of the reduced-length integral I₂.</summary>
    internal static double A2(double e)
    {
        var e2 = e * e;
        return (1 - e) * (1 + e2 * (1d / 4 + e2 * (9d / 64 + e2 * (25d / 256))));
    }

    /// <summary>The factor A₃ of the longitude integral I₃.</summary>
    internal static double A3(double e) =>
        1 - e * ((1 - N) / 2 + e * ((2 + N - 3 * N * N) / 8 + e * ((1 + 3 * N + N * N) / 16 + e * ((3 + 2 * N) / 64 + e * (3d / 128)))));

    /// <summary>The coefficients C₁ of the distance integral.</summary>
    internal static SineSeries C1(double e)
    {
        var e2 = e * e;
        return new(
            e * (-1d / 2 + e2 * (3d / 16 - e2 / 32)),
            e2 * (-1d / 16 + e2 * (1d / 32 - e2 * (9d / 2048))),
            e * e2 * (-1d / 48 + e2 * (3d / 256)),
            e2 * e2 * (-5d / 512 + e2 * (3d / 512)),
            e * e2 * e2 * (-7d / 1280),
            e2 * e2 * e2 * (-7d / 2048));
    }

    /// <summary>The coefficients C₂ of the reduced-length integral.</summary>
    internal static SineSeries C2(double e)
    {
        var e2 = e * e;
        return new(
            e * (1d / 2 + e2 * (1d / 16 + e2 / 32)),
            e2 * (3d / 16 + e2 * (1d / 32 + e2 * (35d / 2048))),
            e * e2 * (5d / 48 + e2 * (5d / 256)),
            e2 * e2 * (35d / 512 + e2 * (7d / 512)),
            e * e2 * e2 * (63d / 1280),
            e2 * e2 * e2 * (77d / 2048));
    }

    /// <summary>The coefficients C₃ of the longitude integral.</summary>
    internal static SineSeries C3(double e)
    {
        var e2 = e * e;
        return new(
            e * ((1 - N) / 4 + e * ((1 - N * N) / 8 + e * ((3 + 3 * N - N * N) / 64 + e * ((5 + 2 * N) / 128 + e * (3d / 128))))),
            e2 * ((2 - 3 * N + N * N) / 32 + e * ((3 - 2 * N - 3 * N * N) / 64 + e * ((3 + N) / 128 + e * (5d / 256)))),
            e * e2 * ((5 - 9 * N + 5 * N * N) / 192 + e * ((9 - 10 * N) / 384 + e * (7d / 512))),
            e2 * e2 * ((7 - 14 * N) / 512 + e * (7d / 512)),
            e * e2 * e2 * (21d / 2560),
            0);
    }
}

/// <summary>Six coefficients cₗ of Σ cₗ sin 2lσ.</summary>
internal readonly record struct SineSeries(double C1, double C2, double C3, double C4, double C5, double C6)
{
    /// <summary>The sum at an angle σ, by Clenshaw's recurrence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double At(Direction sigma)
    {
        var twice = 2 * (sigma.Cos - sigma.Sin) * (sigma.Cos + sigma.Sin);
        var b6 = C6;
        var b5 = C5 + twice * b6;
        var b4 = C4 + twice * b5 - b6;
        var b3 = C3 + twice * b4 - b5;
        var b2 = C2 + twice * b3 - b4;
        var b1 = C1 + twice * b2 - b3;
        return 2 * sigma.Sin * sigma.Cos * b1;
    }

    /// <summary>The difference of the sums at two angles.</summary>
    internal double Between(Direction from, Direction to) => At(to) - At(from);
}
