using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>Reads the country that came with a text in a column of its own: what is no country in a text may be one there.</summary>
internal static class CountryHint
{
    private const int LettersForOne = 5;
    private const int LettersForTwo = 9;
    private const int MostLetters = 60;

    /// <summary>The letters that cars carry, where they are no code of ISO.</summary>
    private static readonly FrozenDictionary<string, string> Cars =
        "A AT B BE D DE E ES F FR FIN FI GBR GB H HU I IT IRL IE J JP L LU N NO P PT RUS RU S SE EST EE LET LV SLO SI"
            .Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<FrozenDictionary<string, string>> ThreeLetters = new(() => Countries.All
        .Select(country => (Code: ThreeLetterCode(country.Code), country))
        .Where(entry => entry.Code.Length == 3)
        .DistinctBy(entry => entry.Code, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entry => entry.Code, entry => entry.country.Code, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<(byte[] Name, Country Country)[]> Names = new(() => [.. Countries.All
        .SelectMany(country => new[] { country.FrenchName, country.EnglishName }.Select(name => (Encoding.UTF8.GetBytes(FoldedText.Of(name)), country)))]);

    /// <summary>The country that a hint names, or <see langword="null"/>: exactly, by a code, or with a typing error when no other country is as near.</summary>
    internal static Country? Read(string? hint)
    {
        if (string.IsNullOrWhiteSpace(hint) || hint.Length > MostLetters)
            return null;
        var text = CleanText.Of(hint);
        return Countries.Find(text)
            ?? (ThreeLetters.Value.TryGetValue(text, out var code) || Cars.TryGetValue(text, out code) ? Countries.Find(code) : Nearest(FoldedText.Of(text)));
    }

    private static Country? Nearest(string folded)
    {
        var most = folded.Length switch { < LettersForOne => 0, < LettersForTwo => 1, _ => 2 };
        var typed = Encoding.UTF8.GetBytes(folded);
        for (var errors = 1; errors <= most; errors++)
        {
            var near = Names.Value.Where(name => EditDistance.Between(typed, name.Name, errors) <= errors).Select(name => name.Country).Distinct().ToList();
            if (near.Count > 0)
                return near is [var only] ? only : null;
        }

        return null;
    }

    private static string ThreeLetterCode(string code)
    {
        try
        {
            return new RegionInfo(code).ThreeLetterISORegionName;
        }
        catch (ArgumentException)
        {
            return "";
        }
    }
}
