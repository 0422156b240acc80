using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features;

/// <summary>Journeys to places of which the shipped risk list says something.</summary>
internal static class Trips
{
    /// <summary>Green, and nothing asked for.</summary>
    public static Place Geneva { get; } = new("Genève", "CH", new(46.2022, 6.1457), PlaceKind.Town, "geonames", "2660646");

    /// <summary>Green, but on the list of those that an opinion is asked for.</summary>
    public static Place Kyoto { get; } = new("Kyōto", "JP", new(35.0211, 135.7538), PlaceKind.Town, "geonames", "1857910");

    public static Func<MissionContent, MissionContent> To(Place place) =>
        content => content with { Destination = place, Mode = TravelMode.Plane, Train = TrainKind.Other, WithCosts = false };
}
