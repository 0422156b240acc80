using Missions.Geo.Emissions;
using Missions.Geo.Places;

namespace Missions.Workflow.Missions;

/// <summary>
/// The legs that a content means. Without stages: out and back to the place of the mission, one leg counted twice. With stages:
/// from the departure to each stage in turn by the stage's mode, then back by the main mode unless the last stage is home. A stage by videoconference moves nobody.
/// </summary>
public static class Itinerary
{
    /// <summary>The legs in order, estimated; empty while the departure or the destination is open.</summary>
    /// <param name="content">What is asked for.</param>
    /// <param name="factors">The factor set of the year of departure.</param>
    public static IReadOnlyList<MissionLeg> Legs(MissionContent content, FactorSet factors)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(factors);
        if (content.Departure is not { } home) return [];
        if (content.Stages.Count == 0)
        {
            return content.Destination is not { } there
                ? []
                : [Leg(1, home, there, content.Mode, content.Train, content.Occupants, factors, roundTrip: content.Mode != TravelMode.Videoconference)];
        }

        var legs = new List<MissionLeg>();
        var here = home;
        foreach (var stage in content.Stages)
        {
            legs.Add(Leg(legs.Count + 1, here, stage.Place, stage.Mode, stage.Train, stage.Occupants, factors));
            if (stage.Mode != TravelMode.Videoconference) here = stage.Place;
        }

        if (here != home)
            legs.Add(Leg(legs.Count + 1, here, home, content.Mode, content.Train, content.Occupants, factors));
        return legs;
    }

    private static MissionLeg Leg(
        int position, Place from, Place to, TravelMode mode, TrainKind train, int occupants, FactorSet factors, bool roundTrip = false) =>
        MissionLeg.Estimate(
            position, from, to, new LegRequest(End(from), End(to), mode, train, occupants, RoundTrip: roundTrip), factors);

    private static LegEnd End(Place place) => new(place.Position, place.CountryCode);
}
