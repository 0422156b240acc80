using System.Collections.Frozen;
using Missions.Geo.Units;

namespace Missions.Geo.Distances;

/// <summary>The road distances that are known at one moment: a value, asked for beforehand so that computing a leg asks nobody. Immutable.</summary>
public sealed class RoadDistances
{
    private readonly FrozenDictionary<RoadTrip, Distance> known;

    /// <summary>The distances of some trips, one way, in km or m of road.</summary>
    public RoadDistances(IEnumerable<KeyValuePair<RoadTrip, Distance>> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        this.known = known.ToFrozenDictionary();
    }

    /// <summary>No road is known: every leg is measured on the ellipsoid.</summary>
    public static RoadDistances None { get; } = new([]);

    /// <summary>How many trips are known, ≥ 0.</summary>
    public int Count => known.Count;

    /// <summary>The distance by road, or <see langword="null"/> when it is not known or one of the positions is not.</summary>
    public Distance? Between(GeoPoint? from, GeoPoint? to) =>
        from is { } start && to is { } end && known.TryGetValue(new(start, end), out var distance) ? distance : null;

    /// <summary>These, and of <paramref name="others"/> those that are not known here.</summary>
    public RoadDistances Or(RoadDistances others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new(known.Concat(others.known.Where(other => !known.ContainsKey(other.Key))));
    }
}
