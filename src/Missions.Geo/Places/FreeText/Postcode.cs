using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Missions.Geo.Places.FreeText;

/// <summary>A piece of text without its postcode, CEDEX, post box and number of district, and what they say.</summary>
/// <param name="Rest">The piece without them.</param>
/// <param name="Code">The postcode of five digits, which may be French, or empty.</param>
/// <param name="CountryCode">The country whose letters stood before the postcode (« CH-1211 »), or France for a CEDEX; else empty.</param>
/// <param name="District">A number of one or two digits beside the name: a district of the town, or a French department; or empty.</param>
internal readonly partial record struct Postcode(string Rest, string Code, string CountryCode, string District)
{
    private const int MostMilliseconds = 1000;

    /// <summary>The letters of cars and of ISO that are written before postcodes, each with its country.</summary>
    private static readonly FrozenDictionary<string, string> Letters =
        "F FR FR FR D DE DE DE CH CH B BE BE BE I IT IT IT A AT AT AT L LU LU LU E ES ES ES P PT PT PT NL NL DK DK S SE SE SE N NO NO NO FIN FI FI FI PL PL CZ CZ H HU HU HU GR GR SI SI HR HR"
            .Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes them off a piece; a piece that holds nothing else leaves an empty rest.</summary>
    internal static Postcode TakeFrom(string piece)
    {
        var (code, country, district) = ("", "", "");
        var rest = Boxes().Replace(piece, " ");
        var withoutCedex = Cedex().Replace(rest, " ");
        if (withoutCedex.Length != rest.Length)
            country = "FR";
        rest = Prefixed().Replace(withoutCedex, match =>
        {
            if (!Letters.TryGetValue(match.Groups["letters"].Value, out var from))
                return match.Value;
            country = from;
            return $" {match.Groups["digits"].Value} ";
        });
        rest = FiveDigits().Replace(rest, match =>
        {
            code = match.Value.Replace(" ", "", StringComparison.Ordinal)[..5];
            return " ";
        });
        rest = Lettered().Replace(rest, match =>
        {
            country = match.Groups["gb"].Success ? "GB" : match.Groups["ca"].Success ? "CA" : "NL";
            return " ";
        });
        rest = Others().Replace(rest, " ").Trim();
        if (rest.Any(char.IsLetter))
            rest = Districts().Replace(rest, match =>
            {
                district = match.Groups["number"].Value;
                return " ";
            });
        return new(Spaces().Replace(rest, " ").Trim(' ', '-'), code, country, district);
    }

    [GeneratedRegex(@"\b(?:b\.?p\.?|c\.?s\.?|t\.?s\.?a\.?|p\.?\s?o\.?\s?box|postfach|case postale)\s*n?°?\s*\d[\d ]*\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex Boxes();

    [GeneratedRegex(@"\b(?:cedex|cédex|cedx|cdx|cedez)\b\.?\s*(?:n°\s*)?\d{0,2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex Cedex();

    [GeneratedRegex(@"\b(?<letters>[A-Za-z]{1,3})\s?-\s?(?<digits>\d{3,6})\b", RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"\b(?:\d{5}(?:-\d{3,4})?|\d{2} \d{3})\b", RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex FiveDigits();

    /// <summary>British, Canadian and Dutch postcodes.</summary>
    [GeneratedRegex(@"\b(?:(?<gb>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})|(?<ca>[A-Z]\d[A-Z] ?\d[A-Z]\d)|(?<nl>\d{4} [A-Z]{2}(?= \p{L})))\b", RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex Lettered();

    /// <summary>Any number of three digits and more with its dashes.</summary>
    [GeneratedRegex(@"\b(?:\d{3,7}(?:[- ]\d{2,4})?|\d{2}-\d{3})\b", RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex Others();

    /// <summary>« 13 », « 7EME », « 5e arrondissement » after the name of a town, « 93 » before it.</summary>
    [GeneratedRegex(@"^(?<number>\d{2})\s+(?=\p{L}{3})|(?<=\p{L}[\s-]+)(?<number>\d{1,2})\s?(?:er|ere|e|è|ème|eme|ième|nd|st|th)?\b(?:\s*arr(?:ondissement|dt|t)?\b\.?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex Districts();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex Spaces();
}
