using Missions.Geo.Distances;
using Missions.Geo.Units;

namespace Missions.Geo.Emissions;

/// <summary>The one computation of every factor set: measure, add the detour, choose the category, read the curve, double, divide.</summary>
internal static class LegComputation
{
    private const int MaximalOccupants = 9;

    /// <summary>Decimals kept before truncation, so that 0.29 × 100 gives 29 and not 28.</summary>
    private const int TruncationGuard = 9;

    internal static LegEstimate Estimate(FactorSet set, in LegRequest leg)
    {
        if (leg.Mode == TravelMode.Car && leg.Occupants is < 1 or > MaximalOccupants)
            throw new ArgumentOutOfRangeException(nameof(leg), leg.Occupants, $"The occupants of a car must be in [1, {MaximalOccupants}].");

        var mode = leg.Mode;
        var (distance, method) = Measure(leg);
        var factors = set.FactorsOf(leg.Mode);
        var counted = Count(set, factors, leg, distance, method);
        if (leg.Mode.IsEmissionFree())
            return Known(CarbonMass.Zero, null, null);
        if (leg.Mode == TravelMode.None)
            return Unknown(UnknownReason.NoMode);
        if (factors is null)
            return Unknown(UnknownReason.ModeNotCovered);
        if (distance is not { } direct || counted is not { } whole)
            return Unknown(UnknownReason.NoDistance);
        if (factors.CategoryOf(leg) is not { } category)
            return Unknown(UnknownReason.NoCountry);

        var trips = TripsOf(leg);
        var oneWay = whole.TotalKilometres / trips;
        var classKilometres = factors.Classes == ClassDistance.AfterDetour ? AfterDetour(factors, direct, method) : direct.TotalKilometres;
        var kilograms = category.Curve.KilogramsAt(classKilometres, oneWay) * trips;
        var emission = CarbonMass.FromKilograms(Round(set, leg.Mode == TravelMode.Car ? kilograms / leg.Occupants : kilograms));
        var relative = category.Curve.SegmentAt(classKilometres)?.Uncertainty ?? category.Uncertainty;
        return Known(emission, relative is { } share ? emission * share : null, category.Name);

        LegEstimate Known(CarbonMass mass, CarbonMass? uncertainty, string? name) =>
            new(distance, counted, mass, uncertainty, method, set.Id, UnknownReason.Known) { Mode = mode, Category = name };
        LegEstimate Unknown(UnknownReason reason) =>
            new(distance, counted, null, null, method, set.Id, reason) { Mode = mode };
    }

    private static (Distance? Distance, DistanceMethod Method) Measure(in LegRequest leg)
    {
        if (leg.GivenDistance is { } given)
            return (given, DistanceMethod.Given);
        if (leg.RoutedDistance is { } routed && leg.Mode.IsByRoad())
            return (routed, DistanceMethod.Routed);
        return leg.From.Position is { } from && leg.To.Position is { } to
            ? (Geodesic.Between(from, to), DistanceMethod.Geodesic)
            : (null, DistanceMethod.Unknown);
    }

    private static Distance? Count(FactorSet set, ModeFactors? factors, in LegRequest leg, Distance? distance, DistanceMethod method)
    {
        if (leg.Mode == TravelMode.Videoconference)
            return Distance.Zero;
        if (distance is not { } direct)
            return null;
        return Distance.FromKilometres(Round(set, AfterDetour(factors, direct, method) * TripsOf(leg)));
    }

    /// <summary>The way in km: a real distance is its own, and from a place to itself there is no way to lengthen.</summary>
    private static double AfterDetour(ModeFactors? factors, Distance direct, DistanceMethod method) =>
        method != DistanceMethod.Geodesic || direct == Distance.Zero || factors is null
            ? direct.TotalKilometres
            : factors.Detour.Apply(direct.TotalKilometres);

    private static int TripsOf(in LegRequest leg) => leg.RoundTrip ? 2 : 1;

    private static double Round(FactorSet set, double value) =>
        set.Rounding == RowRounding.Truncate ? Math.Truncate(Math.Round(value, TruncationGuard)) : value;
}
