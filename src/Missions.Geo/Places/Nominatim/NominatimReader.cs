using System.Globalization;
using System.Text.Json;
using Missions.Geo.Units;

namespace Missions.Geo.Places.Nominatim;

/// <summary>Reads what Nominatim answers to a search in its format <c>jsonv2</c>.</summary>
internal static class NominatimReader
{
    private const int MaximumDescription = 300;

    private static readonly string[] Settlements =
        ["city", "town", "village", "hamlet", "isolated_dwelling", "municipality", "suburb", "city_district", "borough", "quarter", "neighbourhood"];

    /// <summary>Too wide for a distance to be measured from where the server puts them.</summary>
    private static readonly string[] Areas = ["continent", "country", "region", "state", "state_district", "province", "county", "ocean", "sea"];

    /// <summary>Reads an answer of status 200.</summary>
    /// <exception cref="FormatException">It is neither a list of places nor an error that Nominatim is known to give.</exception>
    internal static GeocodingAnswer Read(JsonElement answer, GeocodingQuestion question)
    {
        if (answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("error", out var error))
        {
            return Text(error).Contains("Unable to geocode", StringComparison.OrdinalIgnoreCase)
                ? new GeocodingAnswer.NotFound()
                : new GeocodingAnswer.Unavailable("The server answered with an error.");
        }

        if (answer.ValueKind != JsonValueKind.Array) throw new FormatException("The answer is no list of places.");
        var places = ClearAnswer.Distinct(answer.EnumerateArray().Take(5 * NominatimClient.MaximumPlaces).Where(place => !IsArea(place)).Select(place => Place(place, question)).OfType<GeocodedPlace>());
        if (places.Count > 0) return new GeocodingAnswer.Found(places);
        return answer.EnumerateArray().All(IsArea)
            ? new GeocodingAnswer.NotFound()
            : new GeocodingAnswer.Unavailable("No place of the answer has a position and an identifier.");
    }

    /// <summary>One place, or <see langword="null"/> when it cannot be kept: without a position on Earth, or without an identifier.</summary>
    private static GeocodedPlace? Place(JsonElement place, GeocodingQuestion question)
    {
        if (place.ValueKind != JsonValueKind.Object) return null;
        var (type, id) = (Member(place, "osm_type"), Member(place, "osm_id"));
        if (type is not ("node" or "way" or "relation") || !long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return null;
        if (Coordinate(place, "lat", 90) is not { } latitude || Coordinate(place, "lon", 180) is not { } longitude) return null;
        var description = Shortened(Member(place, "display_name"), MaximumDescription);
        var name = Member(place, "name") is { Length: > 0 } own ? own : description.Split(',')[0].Trim();
        return new(
            new(
                Shortened(name.Length > 0 ? name : question.Name, GeocodingQuestion.MaximumLength),
                NominatimCountry.Of(place),
                new GeoPoint(latitude, longitude),
                Kind(place),
                NominatimClient.Source,
                $"{type}/{id}"),
            description);
    }

    private static bool IsArea(JsonElement place) => place.ValueKind == JsonValueKind.Object && Areas.Contains(Member(place, "addresstype"), StringComparer.Ordinal);

    private static PlaceKind Kind(JsonElement place) => (Member(place, "category"), Member(place, "addresstype")) switch
    {
        ("aeroway", _) => PlaceKind.Airport,
        ("railway", _) => PlaceKind.Station,
        (_, var type) when Settlements.Contains(type) => PlaceKind.Town,
        _ => PlaceKind.Other,
    };

    private static double? Coordinate(JsonElement place, string name, double bound) =>
        double.TryParse(Member(place, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= bound ? degrees : null;

    /// <summary>A text or a number as text; empty when absent or something else.</summary>
    private static string Member(JsonElement place, string name) => place.TryGetProperty(name, out var value) ? Text(value) : "";

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => WellFormedText.Of(value.GetString()!),
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };

    private static string Shortened(string text, int length)
    {
        var clean = string.Concat(text.Where(letter => !char.IsControl(letter))).Trim();
        return clean.Length <= length ? clean : WellFormedText.Of(clean[..length]);
    }
}
