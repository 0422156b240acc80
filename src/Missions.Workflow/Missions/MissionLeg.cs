using System.Text.Json.Serialization;
using Missions.Geo.Distances;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Geo.Units;

namespace Missions.Workflow.Missions;

/// <summary>A leg (trajet): a movement between two places, and what it emits. On a submitted mission it is frozen.</summary>
public sealed class MissionLeg
{
    [JsonConstructor]
    private MissionLeg()
    {
    }

    /// <summary>Where the leg stands in the itinerary, from 1.</summary>
    [JsonInclude]
    public int Position { get; private set; }

    /// <summary>Where it starts.</summary>
    public required Place From { get; init; }

    /// <summary>Where it ends.</summary>
    public required Place To { get; init; }

    /// <summary>How it is travelled.</summary>
    [JsonInclude]
    public TravelMode Mode { get; private set; }

    /// <summary>The kind of train; read for trains alone.</summary>
    [JsonInclude]
    public TrainKind Train { get; private set; }

    /// <summary>People in the car, driver included; read for cars alone.</summary>
    [JsonInclude]
    public int Occupants { get; private set; }

    /// <summary>What the car runs on; <see langword="null"/> when not told.</summary>
    [JsonInclude]
    public CarEnergy? Energy { get; private set; }

    /// <summary>Whether the same leg is travelled back: its figures count both ways.</summary>
    [JsonInclude]
    public bool RoundTrip { get; private set; }

    /// <summary>One way, before detour; <see langword="null"/> when unknown.</summary>
    [JsonInclude]
    public Distance? Distance { get; private set; }

    /// <summary>What is counted: after detour, both ways for a round trip; <see langword="null"/> when unknown.</summary>
    [JsonInclude]
    public Distance? Counted { get; private set; }

    /// <summary>Emission of the counted distance; <see langword="null"/> when unknown, never 0 for it.</summary>
    [JsonInclude]
    public CarbonMass? Emission { get; private set; }

    /// <summary>Half-width of the interval; <see langword="null"/> where none is published.</summary>
    [JsonInclude]
    public CarbonMass? Uncertainty { get; private set; }

    /// <summary>Where the distance comes from.</summary>
    [JsonInclude]
    public DistanceMethod Method { get; private set; }

    /// <summary>Why the emission is unknown.</summary>
    [JsonInclude]
    public UnknownReason Reason { get; private set; }

    /// <summary>One way, as the product measures it, before detour; the same as <see cref="Distance"/> unless the traveller gave that one.</summary>
    [JsonInclude]
    public Distance? ComputedDistance { get; private set; }

    /// <summary>How <see cref="ComputedDistance"/> was measured.</summary>
    [JsonInclude]
    public DistanceMethod ComputedMethod { get; private set; }

    /// <summary>Why the traveller gave the distance; <see langword="null"/> when they did not.</summary>
    [JsonInclude]
    public string? GivenReason { get; private set; }

    /// <summary>Whether it leads from a place to itself: 0 km then is what was measured, and no omission.</summary>
    [JsonIgnore]
    public bool IsNowhere => Method == DistanceMethod.Geodesic && Distance == Geo.Units.Distance.Zero && Mode != TravelMode.Videoconference;

    /// <summary>Whether the factor set counted the way longer than it was measured, as it does for a geodesic.</summary>
    [JsonIgnore]
    public bool HasDetour =>
        Counted is { } counted && Distance is { } distance && Method == DistanceMethod.Geodesic
        && counted.TotalMetres > (RoundTrip ? 2 : 1) * distance.TotalMetres * (1 + 1e-9);

    /// <summary>What the leg would emit by another set, over the distance that this one was measured or given.</summary>
    /// <param name="factors">The other set.</param>
    public LegEstimate EstimateBy(FactorSet factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        return factors.Estimate(ToRequest());
    }

    /// <summary>What the other sensible modes would emit, the least first.</summary>
    /// <param name="factors">The set that computed the leg.</param>
    public IReadOnlyList<LegAlternative> Alternatives(FactorSet factors) => LegAlternatives.Of(factors, ToRequest());

    /// <summary>The estimate as it is kept.</summary>
    /// <param name="factorSetId">The set that computed it.</param>
    public LegEstimate ToEstimate(string factorSetId) => new(Distance, Counted, Emission, Uncertainty, Method, factorSetId, Reason) { Mode = Mode };

    private LegRequest ToRequest() => new(
        new(From.Position, From.CountryCode),
        new(To.Position, To.CountryCode),
        Mode,
        Train,
        Occupants,
        Method is DistanceMethod.Given or DistanceMethod.Routed ? Distance : null,
        RoundTrip,
        ComputedMethod == DistanceMethod.Routed ? ComputedDistance : null,
        Energy ?? CarEnergy.Unspecified);

    internal static MissionLeg Estimate(int position, LegPlan plan, GivenDistance? given, RoadDistances roads, FactorSet factors)
    {
        var request = plan.Request(roads);
        var computed = factors.Estimate(request);
        var estimate = given is null ? computed : factors.Estimate(request with { GivenDistance = given.Distance });
        return new MissionLeg
        {
            Position = position,
            From = plan.From,
            To = plan.To,
            Mode = plan.Mode,
            Train = plan.Train,
            Occupants = plan.Occupants,
            Energy = plan.Energy,
            RoundTrip = plan.RoundTrip,
            Distance = estimate.Distance,
            Counted = estimate.Counted,
            Emission = estimate.Emission,
            Uncertainty = estimate.Uncertainty,
            Method = estimate.Method,
            Reason = estimate.Reason,
            ComputedDistance = computed.Distance,
            ComputedMethod = computed.Method,
            GivenReason = given?.Reason,
        };
    }
}
