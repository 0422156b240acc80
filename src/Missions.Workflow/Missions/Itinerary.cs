using Missions.Geo.Distances;
using Missions.Geo.Emissions;

namespace Missions.Workflow.Missions;

/// <summary>
/// The legs that a content means. Without stages: out and back to the place of the mission, one leg counted twice. With stages:
/// from the departure to each stage in turn by the stage's mode, then back by the main mode unless the last stage is home. A stage by videoconference moves nobody.
/// </summary>
public static class Itinerary
{
    /// <summary>The legs in order, not yet measured; empty while the departure or the destination is open.</summary>
    /// <param name="content">What is asked for.</param>
    public static IReadOnlyList<LegPlan> Plan(MissionContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Departure is not { } home) return [];
        if (content.Stages.Count == 0)
        {
            return content.Destination is not { } there
                ? []
                : [new(home, there, content.Mode, content.Train, content.Occupants, content.Energy, RoundTrip: content.Mode != TravelMode.Videoconference)];
        }

        var legs = new List<LegPlan>();
        var here = home;
        foreach (var stage in content.Stages)
        {
            legs.Add(new(here, stage.Place, stage.Mode, stage.Train, stage.Occupants, stage.Energy));
            if (stage.Mode != TravelMode.Videoconference) here = stage.Place;
        }

        if (here != home)
            legs.Add(new(here, home, content.Mode, content.Train, content.Occupants, content.Energy));
        return legs;
    }

    /// <summary>The trips of a content that a router may be asked, each once.</summary>
    /// <param name="content">What is asked for.</param>
    public static IReadOnlyList<RoadTrip> Roads(MissionContent content) => [.. Plan(content).Select(leg => leg.Road).OfType<RoadTrip>().Distinct()];

    /// <summary>
    /// The legs in order, estimated; empty while the departure or the destination is open. What the traveller gave for a leg comes before a
    /// known road, and that before the geodesic.
    /// </summary>
    /// <param name="content">What is asked for.</param>
    /// <param name="factors">The factor set of the year of departure.</param>
    /// <param name="roads">The roads known by now; none by default.</param>
    public static IReadOnlyList<MissionLeg> Legs(MissionContent content, FactorSet factors, RoadDistances? roads = null)
    {
        ArgumentNullException.ThrowIfNull(factors);
        return [.. Plan(content).Select((leg, i) => MissionLeg.Estimate(i + 1, leg, GivenFor(leg, content), roads ?? RoadDistances.None, factors))];
    }

    /// <summary>The km given that no leg of the content needs any more: its places or its mode changed since.</summary>
    /// <param name="content">What is asked for.</param>
    public static IReadOnlyList<GivenDistance> Idle(MissionContent content)
    {
        var legs = Plan(content).Select(leg => leg.Identity).ToHashSet();
        return [.. content.GivenDistances.Where(given => !legs.Contains(given.Leg))];
    }

    private static GivenDistance? GivenFor(LegPlan leg, MissionContent content) =>
        leg.Mode == TravelMode.Videoconference ? null : content.GivenDistances.FirstOrDefault(given => given.Leg == leg.Identity && given.Distance is not null);
}
