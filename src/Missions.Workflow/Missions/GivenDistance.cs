using System.Text.Json.Serialization;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Geo.Units;

namespace Missions.Workflow.Missions;

/// <summary>
/// The km that the traveller gives for a leg in the place of the computed ones, and why. They hold for the leg they were given for: once its
/// places or its mode are others they wait, and count nothing.
/// </summary>
/// <param name="From">Where the leg starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Mode">How it is travelled.</param>
/// <param name="Kilometres">One way, in km, in (0, 45 000]; <see langword="null"/> while only the reason is given.</param>
/// <param name="Reason">Why, at most 300 characters; a draft may leave it empty, and then the km do not count yet.</param>
public sealed record GivenDistance(Place From, Place To, TravelMode Mode, decimal? Kilometres, string Reason)
{
    /// <summary>Most km one way: more than once around the Earth.</summary>
    public const int MaximumKilometres = 45_000;

    /// <summary>Most characters in a reason.</summary>
    public const int MaximumReason = 300;

    /// <summary>The leg that they were given for.</summary>
    [JsonIgnore]
    public LegIdentity Leg => LegIdentity.Of(From, To, Mode);

    /// <summary>The km as a distance; <see langword="null"/> until both they and their reason are given within their bounds.</summary>
    [JsonIgnore]
    public Distance? Distance => Kilometres is > 0 and <= MaximumKilometres && !string.IsNullOrWhiteSpace(Reason)
        ? Geo.Units.Distance.FromKilometres((double)Kilometres.Value)
        : null;
}
