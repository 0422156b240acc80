using System.Collections.Frozen;

namespace Missions.Geo.Places;

/// <summary>A country or an overseas territory that has its own code.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 in upper case (XK for Kosovo); overseas territories have their own: GP, MQ, RE…</param>
/// <param name="FrenchName">Its usual French name: « Royaume-Uni ».</param>
/// <param name="EnglishName">Its usual English name: “United Kingdom”.</param>
public sealed record Country(string Code, string FrenchName, string EnglishName);

/// <summary>The countries of the world, named in French and English by the Unicode CLDR. Immutable and thread-safe.</summary>
public static class Countries
{
    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(["the", "la", "le", "les", "l", "and", "et"], StringComparer.Ordinal);

    private static readonly Lazy<Registry> Loaded = new(() => new());

    /// <summary>Every country, by code.</summary>
    public static IReadOnlyList<Country> All => Loaded.Value.All;

    /// <summary>Whether a code is that of a country, in upper case.</summary>
    public static bool IsKnown(string? code) => code is not null && Loaded.Value.ByCode.ContainsKey(code);

    /// <summary>The French name of a code; the code itself when it is not known.</summary>
    public static string FrenchName(string code) => Loaded.Value.ByCode.TryGetValue(code, out var country) ? country.FrenchName : code;

    /// <summary>The English name of a code; the code itself when it is not known.</summary>
    public static string EnglishName(string code) => Loaded.Value.ByCode.TryGetValue(code, out var country) ? country.EnglishName : code;

    /// <summary>The country that a text names, whatever its accents and case: a code, a French or English name, a usual variant.</summary>
    /// <returns>The country, or <see langword="null"/> when no country has that very name.</returns>
    public static Country? Find(string? text) => string.IsNullOrWhiteSpace(text) ? null : Loaded.Value.ByName.GetValueOrDefault(Key(text));

    /// <summary>The countries of which a French or English name starts with a folded text.</summary>
    internal static IReadOnlyList<Country> Starting(string folded) =>
        [.. Loaded.Value.ByName.Where(name => name.Key.StartsWith(folded, StringComparison.Ordinal)).Select(name => name.Value).Distinct()];

    /// <summary>The folded text without articles, unless it is nothing else: LA is Laos and ET is Ethiopia.</summary>
    private static string Key(string text)
    {
        var folded = FoldedText.Of(text);
        var key = string.Join(' ', folded.Split(' ').Where(word => !Articles.Contains(word)));
        return key.Length > 0 ? key : folded;
    }

    private sealed class Registry
    {
        internal Registry()
        {
            var rows = PlaceData.Rows("cldr-countries.tsv").ToList();
            All = [.. rows.Select(row => new Country(row[0], row[1], row[2]))];
            ByCode = All.ToFrozenDictionary(country => country.Code, StringComparer.Ordinal);
            var variants = rows.Select(row => (Code: row[0], Names: row[3]))
                .Concat(PlaceData.Rows("country-aliases.tsv").Select(row => (Code: row[0], Names: row[1])))
                .SelectMany(row => row.Names.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(name => (Name: name, row.Code)));
            ByName = All
                .SelectMany(country => new[] { country.Code, country.FrenchName, country.EnglishName }.Select(name => (Name: name, country.Code)))
                .Concat(variants)
                .DistinctBy(entry => Key(entry.Name), StringComparer.Ordinal)
                .ToFrozenDictionary(entry => Key(entry.Name), entry => ByCode[entry.Code], StringComparer.Ordinal);
        }

        internal IReadOnlyList<Country> All { get; }

        internal FrozenDictionary<string, Country> ByCode { get; }

        internal FrozenDictionary<string, Country> ByName { get; }
    }
}
