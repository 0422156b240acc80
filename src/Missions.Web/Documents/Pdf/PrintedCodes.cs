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

    public static IReadOnlyList<string> In(ReadOnlyMemory<byte> file)
    {
        var texts = InflatedStreams.Of(file).Prepend(Encoding.Latin1.GetString(file.Span)).ToList();
        var maps = texts.Select(CharacterMap.Read).OfType<CharacterMap>().Take(MostMaps).ToList();
        return [.. texts.SelectMany(CodesOf).Concat(texts.SelectMany(text => Shown(text, maps))).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    // Letters of two bytes lose the one that is zero.
    static IEnumerable<string> CodesOf(string text) => VerificationCode.In(text)
        .Concat(VerificationCode.In(text.Replace("\0", "", StringComparison.Ordinal)))
        .Concat(Hexadecimal().EnumerateMatchesOf(text).SelectMany(hex => VerificationCode.In(Decoded(hex))));

    static IEnumerable<string> Shown(string text, IReadOnlyList<CharacterMap> maps)
    {
        var strings = ShownStrings.Of(text);
        if (strings.Count == 0)
            return [];
        var plain = string.Concat(strings);
        return VerificationCode.In(plain).Concat(maps.SelectMany(map => VerificationCode.In(map.Decode(strings))));
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
