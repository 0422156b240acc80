using System.Collections.Frozen;
using Missions.Geo.Units;

namespace Missions.Geo.Emissions;

/// <summary>
/// The sum of legs: what is known is added, what is unknown is counted apart. Totals of totals are exact, because the
/// sums by mode are kept. Immutable.
/// </summary>
public sealed class EmissionTotals
{
    private EmissionTotals(IReadOnlyDictionary<TravelMode, ModeTotals> byMode)
    {
        ByMode = byMode;
        foreach (var (_, mode) in byMode.OrderBy(entry => entry.Key))
        {
            Legs += mode.Legs;
            UnknownLegs += mode.UnknownLegs;
            UnknownDistances += mode.UnknownDistances;
            Distance = mode.Distance is { } distance ? (Distance ?? Units.Distance.Zero) + distance : Distance;
            Emission = mode.Emission is { } emission ? (Emission ?? CarbonMass.Zero) + emission : Emission;
        }

        Uncertainty = InQuadrature(byMode.Values.Where(mode => mode.Emits));
    }

    /// <summary>The totals of no leg: nothing known, nothing unknown.</summary>
    public static EmissionTotals Empty { get; } = new(FrozenDictionary<TravelMode, ModeTotals>.Empty);

    /// <summary>The sums by mode; a mode without leg is absent.</summary>
    public IReadOnlyDictionary<TravelMode, ModeTotals> ByMode { get; }

    /// <summary>How many legs, unknown ones included.</summary>
    public int Legs { get; }

    /// <summary>The counted distance of the legs that have one, of unknown emission included; <see langword="null"/> when none has.</summary>
    public Distance? Distance { get; }

    /// <summary>What the legs of known emission emit; <see langword="null"/> when none is known.</summary>
    public CarbonMass? Emission { get; }

    /// <summary>
    /// Half-width of the interval on <see cref="Emission"/>: linear within a mode, in quadrature across modes;
    /// <see langword="null"/> as soon as an emitting leg has none published.
    /// </summary>
    public CarbonMass? Uncertainty { get; }

    /// <summary>How many legs have no emission, for whatever reason.</summary>
    public int UnknownLegs { get; }

    /// <summary>How many legs have no distance.</summary>
    public int UnknownDistances { get; }

    /// <summary>The totals of some legs, in any order.</summary>
    public static EmissionTotals Of(IEnumerable<LegEstimate> legs) => new(legs
        .GroupBy(leg => leg.Mode)
        .ToFrozenDictionary(group => group.Key, group => group.Select(ModeTotals.Of).Aggregate((sum, leg) => sum + leg)));

    /// <summary>The totals of both.</summary>
    public static EmissionTotals operator +(EmissionTotals left, EmissionTotals right) => new(left.ByMode
        .Concat(right.ByMode)
        .GroupBy(entry => entry.Key, entry => entry.Value)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate((sum, part) => sum + part)));

    private static CarbonMass? InQuadrature(IEnumerable<ModeTotals> modes)
    {
        double? squares = null;
        foreach (var mode in modes)
        {
            if (mode.Uncertainty is not { } halfWidth)
                return null;
            squares = (squares ?? 0) + halfWidth.TotalKilograms * halfWidth.TotalKilograms;
        }

        return squares is { } sum ? CarbonMass.FromKilograms(Math.Sqrt(sum)) : null;
    }
}
