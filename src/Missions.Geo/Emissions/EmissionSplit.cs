namespace Missions.Geo.Emissions;

/// <summary>Where the emissions of a category come from, as shares that sum to 1; kept only where the source publishes it.</summary>
/// <param name="Combustion">Share emitted by burning the fuel, contrails included where the set counts them, in [0, 1].</param>
/// <param name="Upstream">Share emitted by producing the fuel or the electricity, in [0, 1].</param>
/// <param name="Manufacturing">Share emitted by making the vehicle, in [0, 1].</param>
public sealed record EmissionSplit(double Combustion, double Upstream, double Manufacturing)
{
    private const double Tolerance = 1e-6;

    internal void Check(FactorSetCheck check, string path)
    {
        check.RequireIn(Combustion, 0, 1, $"{path}.combustion");
        check.RequireIn(Upstream, 0, 1, $"{path}.upstream");
        check.RequireIn(Manufacturing, 0, 1, $"{path}.manufacturing");
        check.Require(Math.Abs(Combustion + Upstream + Manufacturing - 1) <= Tolerance, path, FactorSetFault.SplitSum);
    }
}
