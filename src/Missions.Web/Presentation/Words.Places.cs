using System.Globalization;
using Missions.Geo.Places;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    /// <summary>A place as a sentence names it: « Lyon », « Héraklion (Grèce) », « Villa Bleue (lieu à préciser) ».</summary>
    public string Of(Place? place) => place switch
    {
        null or { Name: "" } => Unknown,
        { Position: null, Kind: PlaceKind.Typed } => text["{0} (lieu à préciser)", place.Name],
        _ => Label(place),
    };

    /// <summary>What a form shows of a chosen place: its name, and its country when it is not France.</summary>
    public static string Label(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Label(place.Name, place.CountryCode);
    }

    /// <inheritdoc cref="Label(Place)"/>
    public static string Label(string name, string countryCode) => countryCode is "" or "FR" ? name : $"{name} ({Country(countryCode)})";

    public static string Country(string code) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr"
        ? Countries.FrenchName(code)
        : Countries.EnglishName(code);

    /// <summary>What tells a place from its namesakes: « ville, Illinois, États-Unis », « aéroport CDG, France », « gare, France ».</summary>
    public string Detail(PlaceMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var kind = match.Iata.Length > 0 ? $"{Of(match.Place.Kind)} {match.Iata}" : Of(match.Place.Kind);
        var region = match.Region == match.Place.Name ? "" : match.Region;
        var parts = new[] { kind, region, Country(match.Place.CountryCode), Nearness(match.Place) };
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>« position approchée à 10 km », or nothing when the position is its own.</summary>
    public string Nearness(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.RadiusKilometres is { } radius ? text["position approchée à {0} km", radius] : "";
    }
}
