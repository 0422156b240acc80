using static Missions.Geo.Distances.Wgs84;

namespace Missions.Geo.Distances;

/// <summary>
/// The inverse problem brought to its canonical form (φ₁ ≤ 0, φ₁ ≤ φ₂ ≤ −φ₁, 0 &lt; λ₁₂ &lt; 180°), solved for the azimuth α₁
/// at which a geodesic from the first latitude meets the second one after exactly λ₁₂.
/// </summary>
internal readonly struct GeodesicProblem
{
    private const double Precision = 2.3e-16;
    private const int NewtonSteps = 20;
    private const int MaximalSteps = 100;

    internal GeodesicProblem(double first, double second, double gap)
    {
        Beta1 = Direction.ReducedLatitude(first);
        Beta2 = Direction.ReducedLatitude(second);
        Lambda = Direction.FromDegrees(gap);
        LambdaRadians = gap * (Math.PI / 180);
        LambdaToAntipode = (180 - gap) * (Math.PI / 180);
    }

    internal Direction Beta1 { get; }

    internal Direction Beta2 { get; }

    internal Direction Lambda { get; }

    internal double LambdaRadians { get; }

    internal double LambdaToAntipode { get; }

    /// <summary>The length of the shortest geodesic, in metres.</summary>
    internal double Metres()
    {
        var start = GeodesicStart.For(this);
        if (start.ShortLineMetres is { } metres)
            return metres;
        var trial = Solve(start.Azimuth);
        return GeodesicArc.Metres(trial.K2, trial.Sigma1, trial.Sigma2);
    }

    /// <summary>Newton's method on λ₁₂(α₁), kept inside a bracket that bisection shrinks when a step leaves it.</summary>
    private Trial Solve(Direction azimuth)
    {
        var (low, high) = (new Direction(Direction.Tiny, 1), new Direction(Direction.Tiny, -1));
        var trial = Try(azimuth);
        for (var step = 0; step < MaximalSteps && Math.Abs(trial.Excess) > Precision; step++)
        {
            if (trial.Excess > 0)
                high = azimuth;
            else
                low = azimuth;

            var turn = step < NewtonSteps ? -trial.Excess / Slope(azimuth, trial) : double.NaN;
            var next = Math.Abs(turn) < Math.PI ? azimuth.RotateBy(turn) : default;
            var isInside = next.Sin > 0 && next.Cos < low.Cos && next.Cos > high.Cos;
            if (!isInside)
                next = Direction.Of((low.Sin + high.Sin) / 2, (low.Cos + high.Cos) / 2);
            if (next == azimuth)
                break;
            azimuth = next;
            trial = Try(azimuth);
        }

        return trial;
    }

    /// <summary>Follows the geodesic of an azimuth at the first point to the latitude of the second one.</summary>
    private Trial Try(Direction alpha1)
    {
        var isAlongEquator = Beta1.Sin == 0 && alpha1.Cos == 0;
        var cosAlpha1 = isAlongEquator ? -Direction.Tiny : alpha1.Cos;
        var sinAlpha0 = alpha1.Sin * Beta1.Cos;
        var cosAlpha0Squared = cosAlpha1 * cosAlpha1 + alpha1.Sin * alpha1.Sin * Beta1.Sin * Beta1.Sin;
        var (x1, x2) = (cosAlpha1 * Beta1.Cos, CosAlpha2TimesCosBeta2(cosAlpha1));

        var (sigma1, sigma2) = (Direction.Of(Beta1.Sin, x1), Direction.Of(Beta2.Sin, x2));
        var (omega1, omega2) = (Direction.Of(sinAlpha0 * Beta1.Sin, x1), Direction.Of(sinAlpha0 * Beta2.Sin, x2));
        var sinOmega = Math.Max(0, omega1.Cos * omega2.Sin - omega1.Sin * omega2.Cos);
        var cosOmega = omega1.Cos * omega2.Cos + omega1.Sin * omega2.Sin;

        var k2 = SecondEccentricitySquared * cosAlpha0Squared;
        var epsilon = GeodesicSeries.Epsilon(k2);
        var i3 = GeodesicSeries.A3(epsilon)
            * (GeodesicArc.Arc(sigma1, sigma2) + GeodesicSeries.C3(epsilon).Between(sigma1, sigma2));
        var omegaMinusLambda = Math.Atan2(
            sinOmega * Lambda.Cos - cosOmega * Lambda.Sin,
            cosOmega * Lambda.Cos + sinOmega * Lambda.Sin);
        return new(omegaMinusLambda - Flattening * sinAlpha0 * i3, k2, sigma1, sigma2, x2);
    }

    private double CosAlpha2TimesCosBeta2(double cosAlpha1)
    {
        var projected = cosAlpha1 * Beta1.Cos;
        var difference = Beta1.Cos < -Beta1.Sin
            ? (Beta2.Cos - Beta1.Cos) * (Beta1.Cos + Beta2.Cos)
            : (Beta1.Sin - Beta2.Sin) * (Beta1.Sin + Beta2.Sin);
        return Math.Sqrt(projected * projected + Math.Max(0, difference));
    }

    /// <summary>dλ₁₂/dα₁: where the reduced length says how far the end moves, or its limit at a vertex.</summary>
    private double Slope(Direction alpha1, in Trial trial)
    {
        var isVertex = trial.CosAlpha2TimesCosBeta2 == 0 || alpha1.Cos == 0 && Beta2.Cos == Beta1.Cos;
        return isVertex
            ? -2 * AxisRatio * Math.Sqrt(1 + SecondEccentricitySquared * Beta1.Sin * Beta1.Sin) / Beta1.Sin
            : AxisRatio * GeodesicArc.ReducedLength(trial.K2, trial.Sigma1, trial.Sigma2) / trial.CosAlpha2TimesCosBeta2;
    }

    /// <summary>A geodesic that was tried: how much λ₁₂ it has in excess, in radians, and what measures it.</summary>
    private readonly record struct Trial(double Excess, double K2, Direction Sigma1, Direction Sigma2, double CosAlpha2TimesCosBeta2);
}
