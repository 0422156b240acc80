using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;
using Missions.Geo.Places.Nominatim;

namespace Missions.Web.Data.Geocoding;

/// <summary>What the geocoder answered before to some names; nobody is asked.</summary>
public sealed class KnownPlaces
{
    private readonly Dictionary<string, GeocodedName> _answers;

    private KnownPlaces(Dictionary<string, GeocodedName> answers) => _answers = answers;

    public static KnownPlaces None { get; } = new([]);

    public static async Task<KnownPlaces> ReadAsync(MissionsDbContext db, IEnumerable<string?> names, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var keys = names.OfType<string>().Select(name => new GeocodingQuestion(name)).Where(question => question.CanBeAsked)
            .Select(question => question.Key).Distinct(StringComparer.Ordinal).ToList();
        return keys.Count == 0
            ? None
            : new(await db.GeocodedNames.AsNoTracking().Where(name => keys.Contains(name.Question) && name.ExpiresAt > now)
                .ToDictionaryAsync(name => name.Question, StringComparer.Ordinal, cancellation));
    }

    /// <summary>The answer to a name, empty when the geocoder knows no such place; null when it has not answered.</summary>
    public GeocodedName? Of(string name) => _answers.GetValueOrDefault(new GeocodingQuestion(name).Key);

    /// <summary>The one place that answers a name.</summary>
    public Place? Clear(string name) => Of(name) is { } answer ? ClearAnswer.Of(new(name), answer.Places) : null;
}
