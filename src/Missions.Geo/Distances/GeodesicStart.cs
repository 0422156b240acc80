using static Missions.Geo.Distances.Wgs84;

namespace Missions.Geo.Distances;

/// <summary>Where the search for the azimuth starts: the sphere, or the astroid of the nearly antipodal case.</summary>
/// <param name="Azimuth">The first azimuth tried.</param>
/// <param name="ShortLineMetres">The distance itself, for a line so short that the sphere is exact.</param>
internal readonly record struct GeodesicStart(Direction Azimuth, double? ShortLineMetres)
{
    /// <summary>Half a radian: below it the mean radius of the line is a better guess than the longitude itself.</summary>
    private const double ShortLine = 0.5;

    /// <summary>Some 20 cm, in radians: the spherical solution errs by less than the rounding.</summary>
    private const double ExactLine = 3.5e-8;

    internal static GeodesicStart For(in GeodesicProblem problem)
    {
        var (beta1, beta2) = (problem.Beta1, problem.Beta2);
        var sinDifference = beta2.Sin * beta1.Cos - beta2.Cos * beta1.Sin;
        var cosDifference = beta2.Cos * beta1.Cos + beta2.Sin * beta1.Sin;
        var isShort = cosDifference >= 0 && sinDifference < ShortLine && beta2.Cos * problem.LambdaRadians < ShortLine;
        var meanCos = (beta1.Cos + beta2.Cos) / 2;
        var meanRadius = Math.Sqrt(1 - Flattening * (2 - Flattening) * meanCos * meanCos);
        var (sinOmega, cosOmega) = isShort
            ? Math.SinCos(problem.LambdaRadians / meanRadius)
            : (problem.Lambda.Sin, problem.Lambda.Cos);

        var y = beta2.Cos * sinOmega;
        var x = cosOmega >= 0
            ? sinDifference + beta2.Cos * beta1.Sin * sinOmega * sinOmega / (1 + cosOmega)
            : beta2.Sin * beta1.Cos + beta2.Cos * beta1.Sin - beta2.Cos * beta1.Sin * sinOmega * sinOmega / (1 - cosOmega);
        var sinSigma = Math.Sqrt(x * x + y * y);
        var cosSigma = beta1.Sin * beta2.Sin + beta1.Cos * beta2.Cos * cosOmega;
        if (isShort && sinSigma < ExactLine)
            return new(Direction.North, EquatorialRadius * meanRadius * Math.Atan2(sinSigma, cosSigma));

        var isFarFromAntipode = cosSigma >= 0 || sinSigma >= 6 * ThirdFlattening * Math.PI * beta1.Cos * beta1.Cos;
        return new(isFarFromAntipode ? Direction.Of(y, x) : NearAntipode(problem), null);
    }

    /// <summary>The azimuth of the shortest line seen in the plane of the antipode, where geodesics envelop an astroid.</summary>
    private static Direction NearAntipode(in GeodesicProblem problem)
    {
        var (beta1, beta2) = (problem.Beta1, problem.Beta2);
        var epsilon = GeodesicSeries.Epsilon(SecondEccentricitySquared * beta1.Sin * beta1.Sin);
        var scale = Flattening * beta1.Cos * GeodesicSeries.A3(epsilon) * Math.PI;
        var x = -problem.LambdaToAntipode / scale;
        var y = (beta2.Sin * beta1.Cos + beta2.Cos * beta1.Sin) / (scale * beta1.Cos);
        if (y > -1e-14)
        {
            var sin = Math.Min(1, -x);
            return Direction.Of(Math.Max(sin, Direction.Tiny), -Math.Sqrt(1 - sin * sin));
        }

        var mu = AstroidRoot(x * x, y * y);
        return Direction.Of(-x / (1 + mu), y / mu);
    }

    /// <summary>The positive root μ of μ⁴ + 2μ³ + (1 − x² − y²) μ² − 2y²μ − y² = 0, for y ≠ 0, in closed form.</summary>
    private static double AstroidRoot(double xx, double yy)
    {
        var r = (xx + yy - 1) / 6;
        var s = xx * yy / 4;
        var cube = r * r * r;
        var discriminant = s * (s + 2 * cube);
        var u = r;
        if (discriminant >= 0)
        {
            var t = Math.Cbrt(s + cube + Math.CopySign(Math.Sqrt(discriminant), s + cube));
            u += t == 0 ? 0 : t + r * r / t;
        }
        else
        {
            u += 2 * r * Math.Cos(Math.Atan2(Math.Sqrt(-discriminant), -(s + cube)) / 3);
        }

        var v = Math.Sqrt(u * u + yy);
        var sum = u < 0 ? yy / (v - u) : u + v;
        var w = (sum - yy) / (2 * v);
        return sum / (Math.Sqrt(sum + w * w) + w);
    }
}
