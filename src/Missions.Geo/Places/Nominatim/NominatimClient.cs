using Missions.Geo.Remote;

namespace Missions.Geo.Places.Nominatim;

/// <summary>
/// Asks a Nominatim server where a name is. The usage policy of the public one wants at most one request a second for the whole
/// application, its own User-Agent with a contact, answers kept, and no question per keystroke: <see cref="GatedHandler"/> holds the first,
/// <see cref="Geocoder"/> the third, the caller the others.
/// </summary>
/// <param name="http">Below whose base address the server is, with its User-Agent and its <see cref="GatedHandler"/>.</param>
public sealed class NominatimClient(HttpClient http)
{
    /// <summary>The <see cref="Place.Source"/> of its places; their identifier is <c>node/1</c>, <c>way/1</c> or <c>relation/1</c>.</summary>
    public const string Source = "openstreetmap";

    /// <summary>What has to be said where its places are shown.</summary>
    public const string Attribution = "© OpenStreetMap contributors, ODbL";

    /// <summary>Most places of an answer.</summary>
    public const int MaximumPlaces = 10;

    /// <summary>Looks a name up.</summary>
    /// <param name="question">The name, and the country when it is known.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What the server says, or why it says nothing.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<GeocodingAnswer> SearchAsync(GeocodingQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (!question.CanBeAsked) return new GeocodingAnswer.NotFound();
        var answer = await http.AskAsync(Address(question), json => NominatimReader.Read(json, question), cancellation: cancellation).ConfigureAwait(false);
        return answer switch
        {
            RemoteAnswer<GeocodingAnswer>.Answered(var read) => read,
            RemoteAnswer<GeocodingAnswer>.Failed { Failure: RemoteFailure.Refused } refused => new GeocodingAnswer.Refused(refused.Detail),
            RemoteAnswer<GeocodingAnswer>.Failed failed => new GeocodingAnswer.Unavailable($"{failed.Failure}: {failed.Detail}", failed.RetryAfter),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Uri Address(GeocodingQuestion question)
    {
        var country = question.CountryCode.Length == 2 ? $"&countrycodes={question.CountryCode.ToLowerInvariant()}" : "";
        return new(
            $"search?q={Uri.EscapeDataString(question.Name)}{country}&format=jsonv2&addressdetails=1&accept-language=fr&limit={MaximumPlaces}",
            UriKind.Relative);
    }
}
