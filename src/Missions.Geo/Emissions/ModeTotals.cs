using Missions.Geo.Units;

namespace Missions.Geo.Emissions;

/// <summary>The sum of the legs of one mode. Within a mode uncertainties add linearly: the factors err together.</summary>
/// <param name="Legs">How many legs, unknown ones included.</param>
/// <param name="Distance">The counted distance of the legs that have one; <see langword="null"/> when none has.</param>
/// <param name="Emission">What the legs of known emission emit; <see langword="null"/> when none is known.</param>
/// <param name="Uncertainty">Half-width on <paramref name="Emission"/>; <see langword="null"/> as soon as an emitting leg has none.</param>
/// <param name="UnknownLegs">How many legs have no emission.</param>
/// <param name="UnknownDistances">How many legs have no distance.</param>
public sealed record ModeTotals(int Legs, Distance? Distance, CarbonMass? Emission, CarbonMass? Uncertainty, int UnknownLegs, int UnknownDistances)
{
    /// <summary>The totals of a single leg.</summary>
    public static ModeTotals Of(LegEstimate leg) => new(
        1,
        leg.Counted,
        leg.Emission,
        leg.Uncertainty,
        leg.Emission is null ? 1 : 0,
        leg.Counted is null ? 1 : 0);

    /// <summary>The totals of both.</summary>
    public static ModeTotals operator +(ModeTotals left, ModeTotals right) => new(
        left.Legs + right.Legs,
        left.Distance is { } a && right.Distance is { } b ? a + b : left.Distance ?? right.Distance,
        left.Emission is { } c && right.Emission is { } d ? c + d : left.Emission ?? right.Emission,
        left.Emits && right.Emits
            ? left.Uncertainty is { } e && right.Uncertainty is { } f ? e + f : null
            : left.Emits ? left.Uncertainty : right.Uncertainty,
        left.UnknownLegs + right.UnknownLegs,
        left.UnknownDistances + right.UnknownDistances);

    /// <summary>Whether a known emission above 0 is part of the sum, without which an uncertainty means nothing.</summary>
    internal bool Emits => Emission > CarbonMass.Zero;
}
