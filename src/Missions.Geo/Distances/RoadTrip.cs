using Missions.Geo.Units;

namespace Missions.Geo.Distances;

/// <summary>A way to measure along the roads, from one position to another; the way back may be longer.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
public readonly record struct RoadTrip(GeoPoint From, GeoPoint To);
