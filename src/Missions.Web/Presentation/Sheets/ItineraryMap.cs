using System.Text.Json;
using Missions.Geo.Places;
using Missions.Workflow.Missions;

namespace Missions.Web.Presentation.Sheets;

/// <summary>The legs as the map draws them: only those whose two ends have a position. The table of the legs says the same in words.</summary>
public static class ItineraryMap
{
    public const string View = "~/Presentation/Views/_Map.cshtml";

    public static string Json(IEnumerable<MissionLeg> legs, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return JsonSerializer.Serialize(
            legs.Where(leg => leg is { From.Position: not null, To.Position: not null }).Select(leg => new
            {
                from = Point(leg.From),
                to = Point(leg.To),
                mode = leg.Mode.ToString(),
                said = $"{Words.Label(leg.From)} {(leg.RoundTrip ? "⇄" : "→")} {Words.Label(leg.To)}, {words.Of(leg.Mode, leg.Train, leg.Occupants, leg.Energy)}",
            }),
            JsonSerializerOptions.Web);
    }

    private static object Point(Place place) => new { name = place.Name, at = new[] { place.Position!.Value.Latitude, place.Position!.Value.Longitude } };
}
