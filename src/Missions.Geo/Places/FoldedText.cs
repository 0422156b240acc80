using System.Globalization;
using System.Text;

namespace Missions.Geo.Places;

/// <summary>A name without accents, case, hyphens and punctuation, so that « Saint-Étienne », « SAINT ETIENNE » and « St Étienne » are one.</summary>
internal static class FoldedText
{
    /// <summary>The folding of a whole name.</summary>
    internal static string Of(string text) => ExpandAbbreviations(Letters(text), includeLast: true);

    /// <summary>The folding of a name being typed: its last word may be unfinished, so that « st » also starts Strasbourg.</summary>
    internal static string OfTyped(string text) => ExpandAbbreviations(Letters(text), includeLast: false);

    private static string Letters(string text)
    {
        var folded = new StringBuilder(text.Length + 4);
        foreach (var letter in IsPlain(text) ? text : WellFormedText.Of(text).Normalize(NormalizationForm.FormD))
            Append(folded, letter);
        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
            if (!char.IsAscii(letter))
                return false;
        return true;
    }

    private static void Append(StringBuilder folded, char letter)
    {
        if (char.IsAsciiLetterOrDigit(letter))
            folded.Append(char.ToLowerInvariant(letter));
        else if (Ligature(letter) is { } letters)
            folded.Append(letters);
        else if (!char.IsAscii(letter) && char.IsLetterOrDigit(letter))
            folded.Append(char.ToLowerInvariant(letter));
        else if (!IsMark(letter) && folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    private static bool IsMark(char letter) =>
        !char.IsAscii(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static string? Ligature(char letter) => letter switch
    {
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        'ß' or 'ẞ' => "ss",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        'ħ' or 'Ħ' => "h",
        _ => null,
    };

    private static string ExpandAbbreviations(string folded, bool includeLast)
    {
        if (!folded.Contains("st", StringComparison.Ordinal))
            return folded;
        var words = folded.Split(' ');
        for (var i = 0; i < (includeLast ? words.Length : words.Length - 1); i++)
            words[i] = words[i] switch { "st" => "saint", "ste" => "sainte", var word => word };
        return string.Join(' ', words);
    }
}
