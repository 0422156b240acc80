namespace Missions.Geo.Units;

/// <summary>What a reader who adds up printed figures finds.</summary>
public static class Rounding
{
    /// <summary>
    /// Whether parts, each rounded as it is printed, do not add up to their total rounded likewise: a page that shows both then says that
    /// the total was added before rounding.
    /// </summary>
    /// <param name="parts">The parts; unknown ones are <see langword="null"/> and add nothing.</param>
    /// <param name="total">Their sum, unrounded; <see langword="null"/> when nothing is known.</param>
    /// <param name="decimals">How many decimals are printed, 0 or more; halves go away from zero.</param>
    public static bool Shows(IEnumerable<double?> parts, double? total, int decimals)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return total is { } sum && parts.OfType<double>().Sum(Printed) != Printed(sum);

        decimal Printed(double value) => Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
    }
}
