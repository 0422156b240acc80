using System.ComponentModel;
using System.Text.Json.Serialization;
using Missions.Geo.Places;
using Missions.Web.Presentation;

namespace Missions.Web.Api.V1;

public sealed record PlaceAnswer(
    [property: Description("The name, with its country when it is not France.")] string Label,
    [property: Description("The name alone.")] string Name,
    [property: Description("What it is."), JsonConverter(typeof(ApiName<PlaceKind>))] PlaceKind Kind,
    [property: Description("ISO 3166-1 alpha-2.")] string CountryCode,
    [property: Description("Degrees north, WGS84.")] double? Lat,
    [property: Description("Degrees east, WGS84.")] double? Lon,
    [property: Description("The state, province or French department; empty when unknown.")] string Region,
    [property: Description("The IATA code of an airport; empty elsewhere.")] string Iata,
    [property: Description("How far the place may be from its position, in kilometres, when it is known no better.")] int? RadiusKm,
    [property: Description("Whose data it is.")] string Source,
    [property: Description("Its identifier at the source of the data.")] string SourceId)
{
    public static PlaceAnswer Of(PlaceMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var place = match.Place;
        return new(
            Words.Label(place), place.Name, place.Kind, place.CountryCode, place.Position?.Latitude, place.Position?.Longitude,
            match.Region, match.Iata, place.RadiusKilometres, place.Source, place.SourceId);
    }
}
