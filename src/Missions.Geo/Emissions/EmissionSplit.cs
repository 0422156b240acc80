namespace Missions.Geo.Emissions;

/// <summary>Where the emissions of a category come from, as shares that sum to 1; kept only where the source publishes it.</summary>
/// <param name="Combustion">Share emitted by burning the fuel, contrails included where the set counts them, in [0, 1].</param>
/// <param name="Upstream">Share emitted by producing the fuel or the electricity, in [0, 1].</param>
/// <param name="Manufacturing">Share emitted by making the vehicle, in [0, 1].</param>
public sealed record EmissionSplit(double Combustion, double Upstream, double Manufacturing)
{
    private const double Tolerance = 1e-6;

    internal void Validate(string owner)
    {
        if (!(Combustion is >= 0 and <= 1 && Upstream is >= 0 and <= 1 && Manufacturing is >= 0 and <= 1))
            throw new InvalidDataException($"{owner}: every share of the split must be in [0, 1].");
        if (!(Math.Abs(Combustion + Upstream + Manufacturing - 1) <= Tolerance))
            throw new InvalidDataException($"{owner}: the shares of the split must sum to 1.");
    }
}
