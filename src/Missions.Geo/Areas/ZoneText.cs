using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Missions.Geo.Units;

namespace Missions.Geo.Areas;

/// <summary>
/// Zones as text, for files and forms: <c>disc 33.31 44.37 50</c> (latitude and longitude of the centre in degrees, radius in km) or
/// <c>polygon 33 44; 33.5 45; 32 45</c> (latitude and longitude of each corner in degrees). Numbers have a decimal point.
/// </summary>
public static class ZoneText
{
    /// <summary>Most corners of a polygon.</summary>
    public const int MaximumCorners = 200;

    /// <summary>The longest radius, km: a quarter of the way around the Earth.</summary>
    public const int MaximumRadius = 10_000;

    private const string DiscWord = "disc";
    private const string PolygonWord = "polygon";

    /// <summary>Writes a zone; <see cref="TryRead"/> reads the same zone back.</summary>
    public static string Of(Zone zone) => zone switch
    {
        Zone.Disc disc => string.Create(CultureInfo.InvariantCulture, $"{DiscWord} {Text(disc.Centre)} {disc.Radius.TotalKilometres}"),
        Zone.Polygon polygon => $"{PolygonWord} {string.Join("; ", polygon.Corners.Select(Text))}",
        _ => throw new ArgumentNullException(nameof(zone)),
    };

    /// <summary>Reads a zone.</summary>
    /// <param name="text">The text; letter case and repeated spaces do not matter.</param>
    /// <param name="zone">The zone; <see langword="null"/> when the text is none.</param>
    /// <returns>
    /// Whether it is a zone: latitudes in [-90, 90], longitudes in [-180, 180], a radius in (0, <see cref="MaximumRadius"/>], from 3 to
    /// <see cref="MaximumCorners"/> corners within 180° of longitude of the first.
    /// </returns>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Zone? zone)
    {
        zone = text?.Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var word, var rest] when word.Equals(DiscWord, StringComparison.OrdinalIgnoreCase) => Disc(rest),
            [var word, var rest] when word.Equals(PolygonWord, StringComparison.OrdinalIgnoreCase) => Polygon(rest),
            _ => null,
        };
        return zone is not null;
    }

    private static Zone.Disc? Disc(string text) => Numbers(text) is [var latitude, var longitude, > 0 and <= MaximumRadius and var radius]
        && Point(latitude, longitude) is { } centre
            ? new(centre, Distance.FromKilometres(radius))
            : null;

    private static Zone.Polygon? Polygon(string text)
    {
        var corners = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(corner => Numbers(corner) is [var latitude, var longitude] ? Point(latitude, longitude) : null)
            .ToList();
        return corners.Count is >= 3 and <= MaximumCorners && !corners.Contains(null) ? new([.. corners.OfType<GeoPoint>()]) : null;
    }

    private static GeoPoint? Point(double latitude, double longitude) =>
        latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 ? new GeoPoint(latitude, longitude) : null;

    private static double[]? Numbers(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var numbers = new double[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (!double.TryParse(words[i], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out numbers[i])) return null;
        }

        return numbers;
    }

    private static string Text(GeoPoint point) => string.Create(CultureInfo.InvariantCulture, $"{point.Latitude} {point.Longitude}");
}
