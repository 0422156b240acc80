namespace Missions.Geo.Places.Nominatim;

/// <summary>Keeps the answers, for the whole installation.</summary>
public interface IGeocodingCache
{
    /// <summary>The answer kept to a question, expired or not; <see langword="null"/> when there is none.</summary>
    /// <param name="question">The question; those of one <see cref="GeocodingQuestion.Key"/> have one answer.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<KeptAnswer?> FindAsync(GeocodingQuestion question, CancellationToken cancellation);

    /// <summary>Keeps an answer in the place of an older one.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="cancellation">Gives up.</param>
    Task KeepAsync(GeocodingQuestion question, KeptAnswer answer, CancellationToken cancellation);
}

/// <summary>An answer as it is kept.</summary>
/// <param name="Places">The places; empty when the server knows none.</param>
/// <param name="AnsweredAt">When the server answered.</param>
/// <param name="ExpiresAt">From when it is asked again.</param>
/// <param name="Attribution">Whose data these are, to be said where they are shown.</param>
public sealed record KeptAnswer(IReadOnlyList<GeocodedPlace> Places, DateTimeOffset AnsweredAt, DateTimeOffset ExpiresAt, string Attribution);
