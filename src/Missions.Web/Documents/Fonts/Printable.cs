using System.Text;
using Missions.Geo.Places;

namespace Missions.Web.Documents.Fonts;

/// <summary>Text as it is printed: composed, with one kind of line break.</summary>
static class Printable
{
    public static string Normalise(string text)
    {
        var lines = string.Concat(text.ReplaceLineEndings("\n").Where(c => !IsInvisible(c)).Select(c => c is '\t' or '\u3000' ? ' ' : c));
        return WellFormedText.Of(lines).Normalize(NormalizationForm.FormC); // The glyph check then names what was not well formed.
    }

    public static bool IsLayout(Rune rune) => rune.Value is '\n' or ' ' or 0x00A0 or 0x202F or 0x2009;

    // Soft hyphens, zero-width spaces and marks that a copy from a web page or a word processor leaves behind.
    static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';
}
