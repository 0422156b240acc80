namespace Missions.Geo.Emissions;

/// <summary>How much longer than the geodesic the way really is: <c>k·d + c</c>. Never applied to a given distance.</summary>
/// <param name="Factor">The multiplier k, in [1, 10], without unit.</param>
/// <param name="Kilometres">The constant c in kilometres, in [0, 5000].</param>
public sealed record DetourRule(double Factor, double Kilometres)
{
    private const double MostFactor = 10;
    private const double MostKilometres = 5_000;

    /// <summary>The way is as long as the geodesic.</summary>
    public static DetourRule None { get; } = new(1, 0);

    /// <summary>The length of the way, in km, for a geodesic of <paramref name="kilometres"/> km.</summary>
    public double Apply(double kilometres) => Factor * kilometres + Kilometres;

    internal void Check(FactorSetCheck check, string path)
    {
        check.RequireIn(Factor, 1, MostFactor, $"{path}.factor");
        check.RequireIn(Kilometres, 0, MostKilometres, $"{path}.kilometres");
    }
}
