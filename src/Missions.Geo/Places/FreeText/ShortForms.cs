using System.Text.RegularExpressions;

namespace Missions.Geo.Places.FreeText;

/// <summary>Short forms that spreadsheets have and names have not: « S/ », « /S/ », « N.-D. ».</summary>
internal static partial class ShortForms
{
    private const int MostMilliseconds = 1000;

    internal static string Expand(string text)
    {
        var expanded = Upon().Replace(text, " sur ");
        expanded = Under().Replace(expanded, " sous ");
        return OurLady().Replace(expanded, "Notre-Dame ");
    }

    [GeneratedRegex(@"(?<=\p{L})[\s-]*/?\b[sS](?:/|\.\s?/)[\s-]*(?=\p{L})", RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex Upon();

    [GeneratedRegex(@"(?<=\p{L})[\s-]+[sS]/[sS][\s-]+(?=\p{L})", RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex Under();

    [GeneratedRegex(@"\b[nN]\.?\s?-?[dD]\.\s?(?=\p{L})", RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex OurLady();
}
