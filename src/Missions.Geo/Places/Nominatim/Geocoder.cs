namespace Missions.Geo.Places.Nominatim;

/// <summary>Answers from what is kept, and asks the server when that is nothing or too old.</summary>
/// <param name="cache">What is kept.</param>
/// <param name="client">The server.</param>
/// <param name="clock">What time it is.</param>
public sealed class Geocoder(IGeocodingCache cache, NominatimClient client, TimeProvider clock)
{
    /// <summary>How long places are kept: 180 days.</summary>
    public static TimeSpan KeepsPlaces { get; } = TimeSpan.FromDays(180);

    /// <summary>How long it is kept that there is none: 7 days, as the map grows.</summary>
    public static TimeSpan KeepsAbsence { get; } = TimeSpan.FromDays(7);

    /// <summary>Where a name is. A failure is not kept.</summary>
    /// <param name="question">The name, which the gazetteer does not know.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<GeocodingAnswer> AskAsync(GeocodingQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (!question.CanBeAsked) return new GeocodingAnswer.NotFound();
        if (await cache.FindAsync(question, cancellation).ConfigureAwait(false) is { } kept && kept.ExpiresAt > clock.GetUtcNow())
            return kept.Places.Count > 0 ? new GeocodingAnswer.Found(kept.Places) : new GeocodingAnswer.NotFound();

        var answer = await client.SearchAsync(question, cancellation).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        if (answer is GeocodingAnswer.Found found)
            await cache.KeepAsync(question, new(found.Places, now, now + KeepsPlaces, NominatimClient.Attribution), cancellation).ConfigureAwait(false);
        else if (answer is GeocodingAnswer.NotFound)
            await cache.KeepAsync(question, new([], now, now + KeepsAbsence, NominatimClient.Attribution), cancellation).ConfigureAwait(false);
        return answer;
    }
}
