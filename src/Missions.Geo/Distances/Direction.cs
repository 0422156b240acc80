namespace Missions.Geo.Distances;

/// <summary>An angle kept as its sine and cosine, which stay exact near 0° and 180° where the angle itself would not.</summary>
internal readonly record struct Direction(double Sin, double Cos)
{
    /// <summary>Stands for 0 where a true zero would lose the sign or the direction of an angle.</summary>
    internal const double Tiny = 1e-150;

    internal static Direction North => new(0, 1);

    /// <summary>The angle in radians, in [−π, π].</summary>
    internal double Radians => Math.Atan2(Sin, Cos);

    /// <summary>The angle of a vector of any length but 0.</summary>
    internal static Direction Of(double y, double x)
    {
        var length = Math.Sqrt(x * x + y * y);
        return new(y / length, x / length);
    }

    /// <summary>The angle of |degrees| ≤ 180, exact at every multiple of 90°.</summary>
    internal static Direction FromDegrees(double degrees)
    {
        var size = Math.Abs(degrees);
        var (sin, cos) = size switch
        {
            <= 45 => Math.SinCos(size * (Math.PI / 180)),
            <= 135 => Swap(Math.SinCos((90 - size) * (Math.PI / 180))),
            _ => Mirror(Math.SinCos((180 - size) * (Math.PI / 180))),
        };
        return new(degrees < 0 ? -sin : sin, cos);
    }

    internal Direction RotateBy(double radians)
    {
        var (sin, cos) = Math.SinCos(radians);
        return Of(Sin * cos + Cos * sin, Cos * cos - Sin * sin);
    }

    /// <summary>The reduced latitude β of a geographic latitude in degrees: tan β = (1 − f) tan φ.</summary>
    internal static Direction ReducedLatitude(double degrees)
    {
        var latitude = FromDegrees(degrees);
        var reduced = Of(Wgs84.AxisRatio * latitude.Sin, latitude.Cos);
        return reduced with { Cos = Math.Max(Tiny, reduced.Cos) };
    }

    private static (double Sin, double Cos) Swap((double Sin, double Cos) complement) => (complement.Cos, complement.Sin);

    private static (double Sin, double Cos) Mirror((double Sin, double Cos) supplement) => (supplement.Sin, -supplement.Cos);
}
