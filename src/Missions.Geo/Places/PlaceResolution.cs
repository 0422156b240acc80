namespace Missions.Geo.Places;

/// <summary>How a name was resolved.</summary>
public enum ResolutionStatus
{
    /// <summary>One place alone has the name.</summary>
    Found,

    /// <summary>Several places have the name; a person chooses.</summary>
    Ambiguous,

    /// <summary>No place has the name.</summary>
    NotFound,
}

/// <summary>What a name stands for; nothing is ever guessed.</summary>
/// <param name="Status">How the name was resolved.</param>
/// <param name="Place">The place, when <see cref="ResolutionStatus.Found"/> alone.</param>
/// <param name="Candidates">The places that have the name, the most populous first; empty when none has.</param>
public sealed record PlaceResolution(ResolutionStatus Status, Place? Place, IReadOnlyList<Place> Candidates)
{
    internal static PlaceResolution NotFound { get; } = new(ResolutionStatus.NotFound, null, []);

    internal static PlaceResolution Of(IReadOnlyList<Place> candidates) => candidates switch
    {
        [] => NotFound,
        [var place] => new(ResolutionStatus.Found, place, candidates),
        _ => new(ResolutionStatus.Ambiguous, null, candidates),
    };
}
