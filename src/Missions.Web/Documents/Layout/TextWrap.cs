using System.Globalization;
using Missions.Web.Documents.Fonts;
using PdfSharp.Drawing;

namespace Missions.Web.Documents.Layout;

/// <summary>Cuts a text into lines that fit a width: at spaces, after a hyphen or a slash, and only then inside a word.</summary>
sealed class TextWrap : IDisposable
{
    readonly XGraphics _measure = XGraphics.CreateMeasureContext(
        new XSize(Style.PageWidth, Style.PageHeight), XGraphicsUnit.Point, XPageDirection.Downwards);

    public double Measure(string text, XFont font) => _measure.MeasureString(text, font).Width;

    public IReadOnlyList<string> Lines(string text, XFont font, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in Glyphs.Printed(text).Split('\n'))
        {
            var line = "";
            foreach (var piece in Pieces(paragraph))
            {
                if (Fits(line + piece))
                {
                    line += piece;
                    continue;
                }
                if (line.Length > 0)
                    lines.Add(line.TrimEnd(' '));
                line = piece;
                while (!Fits(line))
                {
                    var head = LongestHead(line, Fits);
                    lines.Add(head);
                    line = line[head.Length..];
                }
            }
            if (line.Length > 0 || paragraph.Length == 0)
                lines.Add(line.TrimEnd(' '));
        }
        return lines;

        bool Fits(string candidate) => Measure(candidate.TrimEnd(' '), font) <= width;
    }

    public void Dispose() => _measure.Dispose();

    // Words with the space, hyphen or slash that follows them; a no-break space is part of the word.
    static IEnumerable<string> Pieces(string paragraph)
    {
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            var ends = paragraph[i] is ' ' or '-' or '/' && i + 1 < paragraph.Length && paragraph[i + 1] is not (' ' or '-' or '/');
            if (!ends)
                continue;
            yield return paragraph[start..(i + 1)];
            start = i + 1;
        }
        yield return paragraph[start..];
    }

    static string LongestHead(string word, Func<string, bool> fits)
    {
        var ends = StringInfo.ParseCombiningCharacters(word).Skip(1).Append(word.Length).ToArray();
        var count = 1;
        while (count < ends.Length && fits(word[..ends[count]]))
            count++;
        return word[..ends[count - 1]];
    }
}
