namespace Missions.Geo.Places;

/// <summary>How a text was resolved.</summary>
public enum ResolutionStatus
{
    /// <summary>One place is meant.</summary>
    Found,

    /// <summary>Several places may be meant, or one that is not sure; a person chooses.</summary>
    Ambiguous,

    /// <summary>No place is named.</summary>
    NotFound,
}

/// <summary>What a text stands for; what is not sure is never guessed.</summary>
/// <param name="Status">How the name was resolved.</param>
/// <param name="Place">The place, when <see cref="ResolutionStatus.Found"/> alone.</param>
/// <param name="Matches">The places that may be meant, the likeliest first, with what tells them apart; empty when none is.</param>
public sealed record PlaceResolution(ResolutionStatus Status, Place? Place, IReadOnlyList<PlaceMatch> Matches)
{
    /// <summary>The places of <see cref="Matches"/>.</summary>
    public IReadOnlyList<Place> Candidates => [.. Matches.Select(match => match.Place)];

    /// <summary>How sure the first candidate is, in [0, 1]; a place is found from <see cref="PlaceResolver.ConfidenceBar"/> on.</summary>
    public double Confidence { get; init; }

    /// <summary>
    /// Whether the place is beyond doubt: its name, in whatever case and with whatever postcode or country, that no comparable place has. A place that
    /// is found without being certain is shown before it is taken.
    /// </summary>
    public bool IsCertain => Place is not null && Confidence >= PlaceResolver.CertainBar;

    internal static PlaceResolution NotFound { get; } = new(ResolutionStatus.NotFound, null, []);
}
