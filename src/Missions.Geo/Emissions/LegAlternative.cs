using Missions.Geo.Units;

namespace Missions.Geo.Emissions;

/// <summary>Another sensible way to travel a leg, and what it would emit by the same set.</summary>
/// <param name="Mode">How.</param>
/// <param name="Train">The kind of train, when it is one.</param>
/// <param name="Counted">The distance counted, after detour and for both ways of a round trip.</param>
/// <param name="Emission">What it would emit, per traveller; a car is driven alone.</param>
/// <param name="Difference">
/// What it would emit less what the leg emits, in kgCO₂e: negative when it emits less; <see langword="null"/> when the leg's is not known.
/// </param>
/// <param name="Share">
/// <paramref name="Difference"/> over the emission of the leg: −0.97 for 97 % less; <see langword="null"/> when that is not known or 0.
/// </param>
public sealed record LegAlternative(TravelMode Mode, TrainKind Train, Distance Counted, CarbonMass Emission, double? Difference, double? Share);
