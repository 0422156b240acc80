namespace Missions.Geo.Distances;

/// <summary>The WGS84 ellipsoid and the constants that follow from it.</summary>
internal static class Wgs84
{
    /// <summary>Equatorial radius a, in metres.</summary>
    internal const double EquatorialRadius = 6_378_137;

    /// <summary>Flattening f = (a − b) / a.</summary>
    internal const double Flattening = 1 / 298.257223563;

    /// <summary>b / a = 1 − f.</summary>
    internal const double AxisRatio = 1 - Flattening;

    /// <summary>Polar radius b, in metres.</summary>
    internal const double PolarRadius = EquatorialRadius * AxisRatio;

    /// <summary>Third flattening n = f / (2 − f).</summary>
    internal const double ThirdFlattening = Flattening / (2 - Flattening);

    /// <summary>Second eccentricity squared e′² = (a² − b²) / b².</summary>
    internal const double SecondEccentricitySquared = Flattening * (2 - Flattening) / (AxisRatio * AxisRatio);
}
