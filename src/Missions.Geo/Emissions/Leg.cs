using Missions.Geo.Units;

namespace Missions.Geo.Emissions;

/// <summary>An end of a leg, as far as the computation needs it.</summary>
/// <param name="Position">Where it is; <see langword="null"/> when unknown.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 in upper case; empty when unknown. French overseas codes are not France for rail.</param>
public readonly record struct LegEnd(GeoPoint? Position, string CountryCode);

/// <summary>A leg to estimate.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Mode">How it is travelled.</param>
/// <param name="Train">The kind of the train; read for <see cref="TravelMode.Train"/> alone.</param>
/// <param name="Occupants">People in the car, driver included, in [1, 9]; read for <see cref="TravelMode.Car"/> alone.</param>
/// <param name="GivenDistance">A real one-way distance (no detour is then added), or <see langword="null"/> to use the geodesic.</param>
/// <param name="RoundTrip">Whether the same leg is travelled back: computed one way, then doubled.</param>
/// <param name="RoutedDistance">
/// The real one-way distance by road that a router measured between the two ends, or <see langword="null"/> when none did; used before the
/// geodesic for the modes that <see cref="TravelModes.IsByRoad"/> names, and without detour.
/// </param>
/// <param name="Energy">What the car runs on; read for <see cref="TravelMode.Car"/> alone, where the set publishes it.</param>
/// <param name="TownInhabitants">Inhabitants of the town in which the leg lies, where the set asks; <see langword="null"/> when not known.</param>
public readonly record struct LegRequest(
    LegEnd From,
    LegEnd To,
    TravelMode Mode,
    TrainKind Train = TrainKind.Other,
    int Occupants = 1,
    Distance? GivenDistance = null,
    bool RoundTrip = false,
    Distance? RoutedDistance = null,
    CarEnergy Energy = CarEnergy.Unspecified,
    int? TownInhabitants = null);

/// <summary>Where the distance of a leg comes from.</summary>
public enum DistanceMethod
{
    /// <summary>No distance: a place without position.</summary>
    Unknown,

    /// <summary>The WGS84 geodesic between the two positions.</summary>
    Geodesic,

    /// <summary>A real distance given by the caller; no detour is added.</summary>
    Given,

    /// <summary>The real distance by road that a router measured; no detour is added.</summary>
    Routed,
}

/// <summary>Why a leg has no emission.</summary>
public enum UnknownReason
{
    /// <summary>It has one.</summary>
    Known,

    /// <summary>The mode is <see cref="TravelMode.None"/>.</summary>
    NoMode,

    /// <summary>A place has no position and no distance was given.</summary>
    NoDistance,

    /// <summary>The factor set publishes no factor for the mode (« facteur non publié »).</summary>
    ModeNotCovered,

    /// <summary>The factor depends on the countries and one of them is unknown.</summary>
    NoCountry,
}

/// <summary>What a leg emits; nothing is rounded, unknown is <see langword="null"/> and never 0.</summary>
/// <param name="Distance">One way, before detour.</param>
/// <param name="Counted">After detour, and doubled for a round trip; 0 for a videoconference, where nobody moves.</param>
/// <param name="Emission">Per traveller, for <paramref name="Counted"/>.</param>
/// <param name="Uncertainty">Half-width of the interval on <paramref name="Emission"/>; <see langword="null"/> where none is published.</param>
/// <param name="Method">Where the distance comes from.</param>
/// <param name="FactorSetId">The factor set that computed it, for example <c>apc-2020-11</c>.</param>
/// <param name="Reason">Why <paramref name="Emission"/> is unknown, or <see cref="UnknownReason.Known"/>.</param>
public sealed record LegEstimate(
    Distance? Distance,
    Distance? Counted,
    CarbonMass? Emission,
    CarbonMass? Uncertainty,
    DistanceMethod Method,
    string FactorSetId,
    UnknownReason Reason)
{
    /// <summary>The mode of the leg; totals are kept by it.</summary>
    public TravelMode Mode { get; init; }

    /// <summary>The category of the factor set that was applied; <see langword="null"/> when unknown or when the mode emits nothing.</summary>
    public string? Category { get; init; }
}
