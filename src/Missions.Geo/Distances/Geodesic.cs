using Missions.Geo.Units;
using static Missions.Geo.Distances.Wgs84;

namespace Missions.Geo.Distances;

/// <summary>
/// The shortest distance between two positions on the WGS84 ellipsoid, to the micrometre, near-antipodal positions included.
/// Source: the inverse method of C. F. F. Karney, « Algorithms for geodesics », Journal of Geodesy 87 (2013), sections 4 and 5.
/// </summary>
public static class Geodesic
{
    private const double HalfTurn = 180;

    /// <summary>The length of the shortest geodesic, in [0, 20 003.932 km]; the same in both directions.</summary>
    public static Distance Between(GeoPoint from, GeoPoint to)
    {
        var gap = Math.Abs(to.Longitude - from.Longitude);
        if (gap > HalfTurn)
            gap = 2 * HalfTurn - gap;

        // By symmetry: the first point is the farther one from the equator, and south of it.
        var (first, second) = Math.Abs(from.Latitude) >= Math.Abs(to.Latitude)
            ? (from.Latitude, to.Latitude)
            : (to.Latitude, from.Latitude);
        if (first > 0)
            (first, second) = (-first, -second);

        return Distance.FromMetres(Metres(first, second, gap));
    }

    private static double Metres(double first, double second, double gap)
    {
        var isMeridian = gap is 0 or HalfTurn || first == -90;
        if (isMeridian)
            return AlongMeridian(Direction.ReducedLatitude(first), Direction.ReducedLatitude(second), gap);
        return first == 0 && gap <= AxisRatio * HalfTurn
            ? EquatorialRadius * (gap * (Math.PI / HalfTurn))
            : new GeodesicProblem(first, second, gap).Metres();
    }

    private static double AlongMeridian(Direction beta1, Direction beta2, double gap)
    {
        var sigma1 = gap == HalfTurn ? beta1 with { Cos = -beta1.Cos } : beta1;
        return GeodesicArc.Metres(SecondEccentricitySquared, sigma1, beta2);
    }
}
