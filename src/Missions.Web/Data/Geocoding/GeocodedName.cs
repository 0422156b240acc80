using Missions.Geo.Places.Nominatim;

namespace Missions.Web.Data.Geocoding;

/// <summary>An answer of the geocoder, kept for the whole installation.</summary>
public sealed class GeocodedName
{
    /// <summary>Of <see cref="GeocodingQuestion.Key"/>.</summary>
    public required string Question { get; init; }

    /// <summary>Empty when the geocoder knows no such place.</summary>
    public required IReadOnlyList<GeocodedPlace> Places { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public required string Attribution { get; init; }
}
