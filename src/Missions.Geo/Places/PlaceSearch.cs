namespace Missions.Geo.Places;

/// <summary>What is looked for while a person types.</summary>
public sealed record PlaceSearch
{
    /// <summary>The largest <see cref="Limit"/>.</summary>
    public const int MaximalLimit = 100;

    /// <summary>What was typed; blank text, or one beyond <see cref="Gazetteer.MaximalLength"/> characters, finds nothing.</summary>
    public required string Text { get; init; }

    /// <summary>How many places at most, in [1, <see cref="MaximalLimit"/>]; 10 by default.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>ISO 3166-1 alpha-2 in upper case of the only country to look in, or <see langword="null"/> for all.</summary>
    public string? CountryCode { get; init; }

    /// <summary>The country whose places come first among equals, or <see langword="null"/>.</summary>
    public string? PreferredCountryCode { get; init; }

    /// <summary>Places that come first among equals, by <see cref="Gazetteer.KeyOf"/>: where the laboratory has been. Empty by default.</summary>
    public IReadOnlySet<string> Familiar { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
