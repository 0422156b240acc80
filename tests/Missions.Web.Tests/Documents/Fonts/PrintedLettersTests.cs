using System.Text;
using Missions.Testing.Documents;
using Missions.Web.Documents.Fonts;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Missions.Web.Tests.Documents.Fonts;

/// <summary>A text that a reader extracts may still be drawn wrong: these tests look at the ink.</summary>
public sealed class PrintedLettersTests : IDisposable
{
    const int Side = 20;
    const int PerRow = 25;
    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(0x00C0, 0x024F, XFontStyleEx.Regular)]
    [InlineData(0x00C0, 0x024F, XFontStyleEx.Bold)]
    [InlineData(0x0386, 0x03CE, XFontStyleEx.Regular)]
    [InlineData(0x0400, 0x0457, XFontStyleEx.Regular)]
    [InlineData(0x1E00, 0x1EF9, XFontStyleEx.Regular)]
    [InlineData(0x1E00, 0x1EF9, XFontStyleEx.Bold)]
    public void Letter_WithMarks_IsDrawnWithEachOfThem(int first, int last, XFontStyleEx style)
    {
        var letters = Enumerable.Range(first, last - first + 1).Select(code => ((char)code).ToString())
            .Where(letter => Glyphs.Missing(letter).Count == 0 && letter.Normalize(NormalizationForm.FormD).Length > 1).ToList();
        var ink = Draw(letters, style, "letters");
        var bare = Draw([.. letters.Select(letter => letter.Normalize(NormalizationForm.FormD)[..1])], style, "bare");
        var partly = Draw([.. letters.Select(letter => letter.Normalize(NormalizationForm.FormD)[..^1].Normalize(NormalizationForm.FormC))], style, "partly");

        Assert.NotEmpty(letters);
        Assert.Empty(letters.Where((_, i) => Cell(ink, i) == Cell(bare, i) || Cell(ink, i) == Cell(partly, i)));
    }

    // Alone in its file: no other letter brings the mark along.
    [Theory]
    [InlineData("ễ", "e")]
    [InlineData("ậ", "a")]
    [InlineData("Ї", "І")]
    [InlineData("ΐ", "ι")]
    [InlineData("ǖ", "u")]
    [InlineData("Ǻ", "A")]
    public void Letter_AloneInItsFile_IsNotDrawnBare(string letter, string bare) =>
        Assert.NotEqual(Cell(Draw([letter], XFontStyleEx.Regular, "letter"), 0), Cell(Draw([bare], XFontStyleEx.Regular, "bare"), 0), StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    string[] Draw(List<string> letters, XFontStyleEx style, string name)
    {
        var font = OrderFonts.Text(12, style);
        using var document = new PdfDocument();
        using (var page = XGraphics.FromPdfPage(document.AddPage()))
        {
            for (var i = 0; i < letters.Count; i++)
                page.DrawString(letters[i], font, XBrushes.Black, (i % PerRow * Side) + 2, (i / PerRow * Side) + 15);
        }
        using var stream = new MemoryStream();
        document.Save(stream);
        return Tool.Pixels(_folder.Write(name + ".pdf", stream.ToArray()));
    }

    static string Cell(string[] rows, int index) => string.Join(
        '\n', rows.Skip(index / PerRow * Side * 2).Take(Side * 2).Select(row => row.Substring(index % PerRow * Side * 2, Side * 2)));
}
