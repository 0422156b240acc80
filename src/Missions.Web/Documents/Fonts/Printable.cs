using System.Text;

namespace Missions.Web.Documents.Fonts;

/// <summary>Text as it is printed: composed, with one kind of line break.</summary>
static class Printable
{
    public static string Normalise(string text)
    {
        var lines = string.Concat(text.ReplaceLineEndings("\n").Where(c => !IsInvisible(c)).Select(c => c is '\t' or '\u3000' ? ' ' : c));
        return IsWellFormed(lines) ? lines.Normalize(NormalizationForm.FormC) : lines;
    }

    public static bool IsLayout(Rune rune) => rune.Value is '\n' or ' ' or 0x00A0 or 0x202F or 0x2009;

    // Soft hyphens, zero-width spaces and marks that a copy from a web page or a word processor leaves behind.
    static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    // Normalize throws on half a surrogate pair; the glyph check then names it as U+FFFD.
    static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }
        return true;
    }
}
