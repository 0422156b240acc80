using System.Globalization;

namespace Missions.Geo.Units;

/// <summary>A position on the WGS84 ellipsoid, in decimal degrees.</summary>
public readonly record struct GeoPoint
{
    /// <summary>A position.</summary>
    /// <param name="latitude">Degrees north, in [−90, 90].</param>
    /// <param name="longitude">Degrees east, in [−180, 180].</param>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is outside its interval or not a number.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        if (!(latitude is >= -90 and <= 90))
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude must be in [-90, 90] degrees.");
        if (!(longitude is >= -180 and <= 180))
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude must be in [-180, 180] degrees.");
        Latitude = latitude;
        Longitude = longitude;
    }

    /// <summary>Degrees north, in [−90, 90].</summary>
    public double Latitude { get; }

    /// <summary>Degrees east, in [−180, 180].</summary>
    public double Longitude { get; }

    /// <summary>Reads the form written by <see cref="ToString"/>: <c>48.829,2.382</c>.</summary>
    /// <exception cref="FormatException">The text is not two numbers parted by a comma.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is outside its interval.</exception>
    public static GeoPoint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma < 0
            ? throw new FormatException($"'{text}' is not a latitude and a longitude parted by a comma.")
            : new(
                double.Parse(text.AsSpan(0, comma), NumberStyles.Float, CultureInfo.InvariantCulture),
                double.Parse(text.AsSpan(comma + 1), NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    /// <summary>Latitude and longitude in decimal degrees, culture-invariant, round-trippable: <c>48.829,2.382</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Latitude:R},{Longitude:R}");
}
