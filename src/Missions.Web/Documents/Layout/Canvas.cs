using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Missions.Web.Documents.Layout;

/// <summary>A page being drawn: all that carries meaning is tagged, the rest is marked as decoration.</summary>
sealed class Canvas(XGraphics graphics, StructureBuilder structure)
{
    public void Text(string text, XFont font, double x, double baseline) =>
        graphics.DrawString(text, font, XBrushes.Black, x, baseline);

    /// <summary>Lines of one text; the space at each end of line is for those who read it aloud or copy it.</summary>
    public void Lines(IReadOnlyList<string> lines, XFont font, XRect box, Alignment alignment = Alignment.Start)
    {
        var baseline = box.Y + (font.Size * 0.98);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var slack = alignment == Alignment.Start ? 0 : box.Width - graphics.MeasureString(line, font).Width;
            if (line.Length > 0)
                Text(i + 1 < lines.Count ? line + " " : line, font, box.X + (alignment == Alignment.Centre ? slack / 2 : slack), baseline);
            baseline += Style.LineHeight(font);
        }
    }

    public void Tagged(PdfBlockLevelElementTag tag, Action draw)
    {
        structure.BeginElement(tag);
        draw();
        structure.End();
    }

    /// <summary>The box is written as PDF counts: from the bottom of the page.</summary>
    public void Figure(string description, XRect box, Action<XGraphics> draw)
    {
        var fromBottom = new XRect(box.X, Style.PageHeight - box.Bottom, box.Width, box.Height);
        structure.BeginElement(PdfIllustrationElementTag.Figure, description, fromBottom);
        draw(graphics);
        structure.End();
    }

    public void Decoration(Action<XGraphics> draw)
    {
        structure.BeginArtifact();
        draw(graphics);
        structure.End();
    }

    public void Open(PdfBlockLevelElementTag tag) => structure.BeginElement(tag);

    public void Close() => structure.End();
}
