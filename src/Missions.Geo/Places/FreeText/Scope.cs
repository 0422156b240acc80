namespace Missions.Geo.Places.FreeText;

/// <summary>The country where a place is looked for, with the territories that people name by it; the whole world when none is given.</summary>
/// <param name="CountryCode">ISO 3166-1 alpha-2, or empty for the world.</param>
internal readonly record struct Scope(string CountryCode)
{
    internal static readonly Scope World = new("");

    private static readonly Dictionary<string, string> Territories = new(StringComparer.Ordinal)
    {
        ["FR"] = "GP MQ GF RE PM YT BL MF WF PF NC TF MC",
        ["US"] = "PR GU VI AS MP",
        ["GB"] = "GG JE IM GI BM FK",
        ["CN"] = "HK MO",
        ["DK"] = "FO GL",
        ["NL"] = "AW CW SX BQ",
        ["NO"] = "SJ",
        ["FI"] = "AX",
    };

    internal bool IsWorld => CountryCode.Length == 0;

    /// <summary>The codes to look for, the country first; none for the world.</summary>
    internal IEnumerable<string> Codes => IsWorld ? [] : [CountryCode, .. Territories.GetValueOrDefault(CountryCode, "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    internal bool Holds(string countryCode) =>
        IsWorld || CountryCode == countryCode || Territories.GetValueOrDefault(CountryCode, "").Contains(countryCode, StringComparison.Ordinal);

    /// <summary>The narrower of two scopes, or <see langword="null"/> when they exclude each other.</summary>
    internal Scope? And(Scope other) =>
        IsWorld ? other
        : other.IsWorld || other.Holds(CountryCode) ? this
        : Holds(other.CountryCode) ? other
        : null;
}
