namespace Missions.Geo.Emissions;

/// <summary>A published set of emission factors: data, versioned, never changed once used.</summary>
public sealed class FactorSet
{
    /// <summary>The identifier of the set, for example <c>apc-2020-11</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the set publishes a factor for a mode.</summary>
    public bool Covers(TravelMode mode) => throw new NotSupportedException(mode.ToString());

    /// <summary>What a leg emits by this set.</summary>
    public LegEstimate Estimate(in LegRequest leg) => throw new NotSupportedException(leg.Mode.ToString());
}
