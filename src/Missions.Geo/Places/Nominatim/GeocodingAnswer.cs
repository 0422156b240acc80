namespace Missions.Geo.Places.Nominatim;

/// <summary>What the server of OpenStreetMap's names says of a question; a failure is an answer too, never an exception.</summary>
public abstract record GeocodingAnswer
{
    private GeocodingAnswer()
    {
    }

    /// <summary>It knows at least one place of that name.</summary>
    /// <param name="Places">The places, the server's best first; never empty. Those that are one and the same are there once.</param>
    public sealed record Found(IReadOnlyList<GeocodedPlace> Places) : GeocodingAnswer;

    /// <summary>It knows no place of that name, or there was nothing to ask.</summary>
    public sealed record NotFound : GeocodingAnswer;

    /// <summary>It cannot answer now; asking later may help.</summary>
    /// <param name="Reason">Why, in English, for whoever runs the program.</param>
    /// <param name="RetryAfter">How long it asked to be left alone; <see langword="null"/> when it did not say.</param>
    public sealed record Unavailable(string Reason, TimeSpan? RetryAfter = null) : GeocodingAnswer;

    /// <summary>It does not want to answer this installation: its administrator has to look.</summary>
    /// <param name="Reason">Why, in English.</param>
    public sealed record Refused(string Reason) : GeocodingAnswer;
}

/// <summary>A place of OpenStreetMap.</summary>
/// <param name="Place">The place as a mission keeps it.</param>
/// <param name="Description">Its full address, to tell it from others of its name; at most 300 characters.</param>
public sealed record GeocodedPlace(Place Place, string Description);
