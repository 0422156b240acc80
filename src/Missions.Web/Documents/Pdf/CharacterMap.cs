using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Missions.Web.Documents.Pdf;

/// <summary>What the codes of a font stand for, as far as the letters, digits and hyphens of an order's code go.</summary>
sealed partial class CharacterMap
{
    const char Other = ' ';
    const int MostEntries = 20_000;
    const int MostSections = 200;
    readonly Dictionary<int, char> _letters = [];
    int _width;
    int _entries;

    /// <returns>Null when the text is no such map.</returns>
    public static CharacterMap? Read(string text)
    {
        if (!text.Contains("beginbfchar", StringComparison.Ordinal) && !text.Contains("beginbfrange", StringComparison.Ordinal))
            return null;
        var map = new CharacterMap();
        foreach (var section in text.Split("beginbf")[1..].Take(MostSections))
            map.Add(section.Split("endbf")[0], isRange: section.StartsWith("range", StringComparison.Ordinal));
        return map._letters.Count == 0 ? null : map;
    }

    public string Decode(IReadOnlyList<string> strings)
    {
        var text = new StringBuilder();
        foreach (var shown in strings)
            for (var at = 0; at + _width <= shown.Length; at += _width)
                text.Append(_letters.GetValueOrDefault(_width == 1 ? shown[at] : (shown[at] << 8) | shown[at + 1], Other));
        return text.ToString();
    }

    void Add(string entries, bool isRange)
    {
        foreach (Match entry in (isRange ? Range() : Pair()).Matches(entries).Take(MostEntries - _entries))
        {
            _entries++;
            var first = entry.Groups["first"].Value;
            _width = first.Length / 2;
            var start = Number(first);
            var stands = Number(entry.Groups["stands"].Value);
            var end = entry.Groups["last"] is { Success: true } last ? Math.Min(Number(last.Value), start + 255) : start;
            for (var code = start; code <= end; code++, stands++)
                if (stands == '-' || (stands < 128 && char.IsAsciiLetterOrDigit((char)stands)))
                    _letters[code] = (char)stands;
        }
    }

    static int Number(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<(?<first>[0-9A-Fa-f]{2}|[0-9A-Fa-f]{4})>\s*<(?<stands>[0-9A-Fa-f]{4})>", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"<(?<first>[0-9A-Fa-f]{2}|[0-9A-Fa-f]{4})>\s*<(?<last>[0-9A-Fa-f]{2}|[0-9A-Fa-f]{4})>\s*<(?<stands>[0-9A-Fa-f]{4})>", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Range();
}
