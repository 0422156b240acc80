using System.Collections.Concurrent;
using System.Text;
using PdfSharp.Fonts;

namespace Missions.Web.Documents.Fonts;

/// <summary>Which characters the order cannot print, so that the form refuses them by name before submission.</summary>
public static class Glyphs
{
    static readonly PdfSharp.Drawing.XFont Regular = OrderFonts.Text(9);
    static readonly PdfSharp.Drawing.XFont Bold = OrderFonts.Text(9, PdfSharp.Drawing.XFontStyleEx.Bold);
    static readonly ConcurrentDictionary<int, bool> Unprinted = [];

    const string Mark = "\uFFFD";

    // Below are the Latin letters that every face has.
    const char FirstDoubtful = '\u0250';

    /// <summary>The distinct characters of the text, in NFC, that have no glyph; line breaks and tabs are printed as such.</summary>
    public static IReadOnlyList<string> Missing(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        return [.. Printable.Normalise(text).EnumerateRunes()
            .Where(rune => !Printable.IsLayout(rune) && Unprinted.GetOrAdd(rune.Value, static (_, rune) => Lacks(Regular, rune) || Lacks(Bold, rune), rune))
            .Distinct()
            .Select(rune => rune.ToString())];
    }

    /// <summary>The text as it is printed. What was let in without being asked about has a mark in the place of each such character, never an empty box.</summary>
    internal static string Printed(string text)
    {
        var normal = Printable.Normalise(text);
        if (normal.All(static c => c < FirstDoubtful)) return normal;
        var missing = Missing(normal);
        return missing.Count == 0 ? normal : string.Concat(normal.EnumerateRunes().Select(rune => missing.Contains(rune.ToString(), StringComparer.Ordinal) ? Mark : rune.ToString()));
    }

    // Beyond the first plane a file drawn by PDFsharp names another character than the one it shows to whoever copies, searches or listens.
    static bool Lacks(PdfSharp.Drawing.XFont font, Rune rune) =>
        Rune.IsControl(rune) || rune == Rune.ReplacementChar || !rune.IsBmp || NeedsShaping(rune) || GlyphHelper.GlyphIndexFromCodePoint(rune.Value, font) == 0;

    // Marks left alone by NFC, and scripts written right to left or with joined letters: a glyph for each is not enough.
    static bool NeedsShaping(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.EnclosingMark
            or System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);
}
