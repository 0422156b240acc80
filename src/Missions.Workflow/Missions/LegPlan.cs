using Missions.Geo.Distances;
using Missions.Geo.Emissions;
using Missions.Geo.Places;

namespace Missions.Workflow.Missions;

/// <summary>A leg (trajet) as a content means it, before it is measured.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Mode">How it is travelled.</param>
/// <param name="Train">The kind of train; read for trains alone.</param>
/// <param name="Occupants">People in the car, driver included, in [1, 9]; read for cars alone.</param>
/// <param name="Energy">What the car runs on; <see langword="null"/> when not told.</param>
/// <param name="RoundTrip">Whether the same leg is travelled back: its figures count both ways.</param>
public sealed record LegPlan(Place From, Place To, TravelMode Mode, TrainKind Train, int Occupants, CarEnergy? Energy, bool RoundTrip = false)
{
    /// <summary>What makes it this leg and no other.</summary>
    public LegIdentity Identity => LegIdentity.Of(From, To, Mode);

    /// <summary>What a router may be asked; <see langword="null"/> when it is not by road, a place has no position, or nobody moves.</summary>
    public RoadTrip? Road => Mode.IsByRoad() && From.Position is { } start && To.Position is { } end && start != end ? new(start, end) : null;

    internal LegRequest Request(RoadDistances roads) => new(
        End(From), End(To), Mode, Train, Occupants, RoundTrip: RoundTrip, RoutedDistance: roads.Between(From.Position, To.Position),
        Energy: Energy ?? CarEnergy.Unspecified);

    private static LegEnd End(Place place) => new(place.Position, place.CountryCode);
}
