using System.Text;
using System.Text.RegularExpressions;
using Missions.Web.Documents.Orders;

namespace Missions.Web.Documents.Pdf;

/// <summary>
/// The codes of orders that can be read in a file of any origin: as they stand, in compressed streams, in hexadecimal, and in the text of the
/// pages. Nothing is followed and nothing is run; what is looked at is bounded.
/// </summary>
static partial class PrintedCodes
{
    const int Most = 32;
    const int MostMaps = 16;

    /// <summary>Letters of all pages, each of which every map may have to read: more than a thousand pages hold.</summary>
    const int MostLetters = 4 * 1024 * 1024;

    public static IReadOnlyList<string> In(ReadOnlyMemory<byte> file)
    {
        var texts = InflatedStreams.Of(file).Prepend(Encoding.Latin1.GetString(file.Span)).ToList();
        var maps = texts.Select(CharacterMap.Read).OfType<CharacterMap>().Take(MostMaps).ToList();
        return [.. texts.SelectMany(CodesOf).Concat(Shown(texts, maps)).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    // Letters of two bytes lose the one that is zero.
    static IEnumerable<string> CodesOf(string text) => VerificationCode.In(text)
        .Concat(VerificationCode.In(text.Replace("\0", "", StringComparison.Ordinal)))
        .Concat(Hexadecimal().EnumerateMatchesOf(text).SelectMany(hex => VerificationCode.In(Decoded(hex))));

    static IEnumerable<string> Shown(IEnumerable<string> texts, IReadOnlyList<CharacterMap> maps)
    {
        var left = MostLetters;
        foreach (var text in texts)
        {
            var strings = ShownStrings.Of(text, left);
            var plain = string.Concat(strings);
            left -= plain.Length;
            foreach (var code in VerificationCode.In(plain).Concat(maps.SelectMany(map => VerificationCode.In(map.Decode(strings)))))
                yield return code;
        }
    }

    static string Decoded(string hex)
    {
        var digits = string.Concat(hex.Where(char.IsAsciiHexDigit));
        return Encoding.Latin1.GetString(Convert.FromHexString(digits[..(digits.Length & ~1)])).Replace("\0", "", StringComparison.Ordinal);
    }

    static IEnumerable<string> EnumerateMatchesOf(this Regex regex, string text) => regex.Matches(text).Select(match => match.Value);

    /// <summary>A hexadecimal string long enough for a code.</summary>
    [GeneratedRegex(@"<[0-9A-Fa-f\s]{62,}>", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Hexadecimal();
}
