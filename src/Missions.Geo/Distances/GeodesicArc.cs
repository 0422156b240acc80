namespace Missions.Geo.Distances;

/// <summary>Measures along one geodesic, given its k² and two arc lengths σ on the auxiliary sphere.</summary>
internal static class GeodesicArc
{
    /// <summary>The distance from σ₁ to σ₂, in metres.</summary>
    internal static double Metres(double k2, Direction sigma1, Direction sigma2)
    {
        var epsilon = GeodesicSeries.Epsilon(k2);
        var arc = Arc(sigma1, sigma2) + GeodesicSeries.C1(epsilon).Between(sigma1, sigma2);
        return Wgs84.PolarRadius * GeodesicSeries.A1(epsilon) * arc;
    }

    /// <summary>The reduced length m₁₂ from σ₁ to σ₂ in units of b: how fast the end moves sideways when the azimuth turns.</summary>
    internal static double ReducedLength(double k2, Direction sigma1, Direction sigma2)
    {
        var epsilon = GeodesicSeries.Epsilon(k2);
        var (a1, a2) = (GeodesicSeries.A1(epsilon), GeodesicSeries.A2(epsilon));
        var j = (a1 - a2) * Arc(sigma1, sigma2)
            + a1 * GeodesicSeries.C1(epsilon).Between(sigma1, sigma2)
            - a2 * GeodesicSeries.C2(epsilon).Between(sigma1, sigma2);
        return Math.Sqrt(1 + k2 * sigma2.Sin * sigma2.Sin) * sigma1.Cos * sigma2.Sin
            - Math.Sqrt(1 + k2 * sigma1.Sin * sigma1.Sin) * sigma1.Sin * sigma2.Cos
            - sigma1.Cos * sigma2.Cos * j;
    }

    /// <summary>σ₂ − σ₁ in radians, in [0, π].</summary>
    internal static double Arc(Direction sigma1, Direction sigma2) => Math.Atan2(
        Math.Max(0, sigma1.Cos * sigma2.Sin - sigma1.Sin * sigma2.Cos),
        sigma1.Cos * sigma2.Cos + sigma1.Sin * sigma2.Sin);
}
