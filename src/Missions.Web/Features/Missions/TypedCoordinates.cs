using System.Globalization;
using Missions.Geo.Places;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Missions;

/// <summary>Coordinates given by hand or on the map: they go before any list, and are the user's word.</summary>
public static class TypedCoordinates
{
    private static readonly char[] Separators = [' ', ';', '\t', '/'];

    /// <summary>The place, and the fields of the form that cannot be understood; neither when no coordinates are given.</summary>
    public static (Place? Place, IReadOnlyList<string> Wrong) Read(PlaceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (latitudeText, longitudeText) = Split(form);
        if (latitudeText.Length == 0 && longitudeText.Length == 0) return (null, []);
        var name = TypedText.Clean(form.Text);
        var (latitude, longitude) = (Degrees(latitudeText, 90), Degrees(longitudeText, 180));
        var country = Countries.Find(form.Country);
        if (name.Length > 0 && latitude is { } north && longitude is { } east && country is not null)
            return (new(name, country.Code, new(north, east), PlaceKind.Typed, "user", ""), []);
        return (null, [.. Missing()]);

        IEnumerable<string> Missing()
        {
            if (name.Length == 0) yield return nameof(form.Text);
            if (latitude is null) yield return nameof(form.Latitude);
            if (longitude is null) yield return nameof(form.Longitude);
            if (country is null) yield return nameof(form.Country);
        }
    }

    /// <summary>Both in the first field, as one copies them: « 48,829, 2,382 », « 48.829, 2.382 », « 48.829 2.382 ».</summary>
    private static (string Latitude, string Longitude) Split(PlaceForm form)
    {
        var (first, second) = (TypedText.Clean(form.Latitude), TypedText.Clean(form.Longitude));
        if (second.Length > 0 || first.Length > 100) return (first, second);
        var parts = first.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is [var north, var east]) return (north.TrimEnd(','), east);
        return first.Contains('.', StringComparison.Ordinal) && first.Split(',') is [var left, var right] ? (left, right) : (first, second);
    }

    private static double? Degrees(string text, double bound) =>
        double.TryParse(text.Replace(',', '.').TrimEnd('°'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
        && Math.Abs(degrees) <= bound
            ? degrees
            : null;
}
