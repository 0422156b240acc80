using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace Missions.Web.Documents.Layout;

/// <summary>What is to be printed, in order, before anyone knows on which page.</summary>
sealed class Flow(TextWrap wrap)
{
    readonly TableStrips _tables = new(wrap);
    readonly List<Strip> _strips = [];

    public IReadOnlyList<Strip> Strips => _strips;

    public TextWrap Wrap => wrap;

    public void Add(Strip strip) => _strips.Add(strip);

    public void Space(double height, bool keepWithNext = false) =>
        Add(new Strip(height, static (_, _) => { }) { KeepWithNext = keepWithNext, IsBlank = true });

    public void Heading(string text)
    {
        Space(5, keepWithNext: true);
        var height = Style.LineHeight(Style.Heading) + 3;
        Add(new Strip(height + 2, (canvas, y) =>
        {
            canvas.Decoration(graphics =>
            {
                graphics.DrawRectangle(XBrushes.Black, Style.Left, y, 3, height);
                graphics.DrawLine(Style.Frame, Style.Left, y + height, Style.Right, y + height);
            });
            canvas.Tagged(PdfBlockLevelElementTag.Heading2, () => canvas.Text(text, Style.Heading, Style.Left + 8, y + Style.Heading.Size + 3));
        })
        { KeepWithNext = true });
    }

    public void Paragraph(string text, XFont font, Alignment alignment = Alignment.Start, bool keepWithNext = false)
    {
        var lines = wrap.Lines(text, font, Style.Width - (2 * Style.Padding));
        var height = (lines.Count * Style.LineHeight(font)) + 2;
        Add(new Strip(height, (canvas, y) => canvas.Tagged(
            PdfBlockLevelElementTag.Paragraph,
            () => canvas.Lines(lines, font, new XRect(Style.Left + Style.Padding, y + 1, Style.Width - (2 * Style.Padding), height), alignment)))
        {
            KeepWithNext = keepWithNext,
        });
    }

    public void Table(Table table) => _strips.AddRange(_tables.Of(table));

    /// <summary>Keeps what <paramref name="content"/> adds on one page, unless it would take most of it.</summary>
    public void Together(Action content)
    {
        var from = _strips.Count;
        content();
        if (_strips.Skip(from).Sum(strip => strip.Height) > (Style.Bottom - Style.Top) / 2) return;
        for (var i = from; i < _strips.Count - 1; i++)
            _strips[i] = _strips[i] with { KeepWithNext = true };
    }
}
