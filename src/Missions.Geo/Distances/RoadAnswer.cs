using Missions.Geo.Units;

namespace Missions.Geo.Distances;

/// <summary>What a router says of a trip. Nothing else can happen but a cancellation.</summary>
public abstract record RoadAnswer
{
    private RoadAnswer()
    {
    }

    /// <summary>There is a way.</summary>
    /// <param name="Distance">Its length along the roads, one way.</param>
    public sealed record Measured(Distance Distance) : RoadAnswer;

    /// <summary>There is no way by road: another continent, an island, no road within <see cref="OsrmClient.MaximumSnap"/> of an end.</summary>
    /// <param name="Detail">Why, for whoever runs the program, in English.</param>
    public sealed record NoRoute(string Detail) : RoadAnswer;

    /// <summary>The router did not say, or said what cannot be: it may be asked again later.</summary>
    /// <param name="Detail">Why, for whoever runs the program, in English, without what was asked.</param>
    public sealed record Unavailable(string Detail) : RoadAnswer;
}
