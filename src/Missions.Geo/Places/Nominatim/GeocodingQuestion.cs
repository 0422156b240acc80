namespace Missions.Geo.Places.Nominatim;

/// <summary>A name to look up outside, because the gazetteer does not know it. Nothing else than these two texts ever leaves.</summary>
public sealed record GeocodingQuestion
{
    /// <summary>Most characters of a name that is looked up; no place has a longer one.</summary>
    public const int MaximumLength = 200;

    /// <summary>A question.</summary>
    /// <param name="name">The name as a person typed it; white space around it and letters that Unicode refuses do not matter.</param>
    /// <param name="countryCode">ISO 3166-1 alpha-2, or empty when unknown: the answer may then be in any country.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GeocodingQuestion(string name, string countryCode = "")
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(countryCode);
        Name = WellFormedText.Of(name).Trim();
        CountryCode = countryCode.ToUpperInvariant();
        var folded = FoldedText.Of(Name);
        Key = folded.Length is 0 or > MaximumLength || Name.Length > MaximumLength ? "" : $"{folded}|{CountryCode}";
    }

    /// <summary>The name, trimmed.</summary>
    public string Name { get; }

    /// <summary>The country's code in upper case, or empty.</summary>
    public string CountryCode { get; }

    /// <summary>The same for names that differ by accents, case or punctuation alone; empty when there is nothing to ask.</summary>
    public string Key { get; }

    /// <summary>Whether it can be asked: it holds a letter or a digit and is at most <see cref="MaximumLength"/> long.</summary>
    public bool CanBeAsked => Key.Length > 0;
}
