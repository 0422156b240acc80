using System.Text;
using PdfSharp.Fonts;

namespace Missions.Web.Documents.Fonts;

/// <summary>Which characters the order cannot print, so that the form refuses them by name before submission.</summary>
public static class Glyphs
{
    /// <summary>The distinct characters of the text, in NFC, that have no glyph; line breaks and tabs are printed as such.</summary>
    public static IReadOnlyList<string> Missing(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var (regular, bold) = (OrderFonts.Text(9), OrderFonts.Text(9, PdfSharp.Drawing.XFontStyleEx.Bold));
        return [.. Printable.Normalise(text).EnumerateRunes()
            .Where(rune => !Printable.IsLayout(rune) && (Lacks(regular, rune) || Lacks(bold, rune)))
            .Distinct()
            .Select(rune => rune.ToString())];
    }

    static bool Lacks(PdfSharp.Drawing.XFont font, Rune rune) =>
        Rune.IsControl(rune) || rune == Rune.ReplacementChar || NeedsShaping(rune) || GlyphHelper.GlyphIndexFromCodePoint(rune.Value, font) == 0;

    // Marks left alone by NFC, and scripts written right to left or with joined letters: a glyph for each is not enough.
    static bool NeedsShaping(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.EnclosingMark
            or System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);
}
