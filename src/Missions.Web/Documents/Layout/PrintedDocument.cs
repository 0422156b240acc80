using Missions.Web.Documents.Pdf;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Missions.Web.Documents.Layout;

/// <summary>Draws a flow on as many A4 pages as it takes, each with its foot.</summary>
static class PrintedDocument
{
    public static byte[] Print(Flow flow, DocumentFacts facts)
    {
        using var document = new PdfDocument();
        var accessibility = UAManager.ForDocument(document);
        accessibility.SetDocumentLanguage(facts.Language);
        document.Info.Title = Plain(facts.Title);
        document.Info.Author = Plain(facts.Author);
        document.Info.Subject = Plain(facts.Subject);
        document.Info.Keywords = facts.Code;
        document.Info.Creator = "LabMissions";
        document.Info.CreationDate = facts.CreatedAt.UtcDateTime;
        document.ViewerPreferences.DisplayDocTitle = true;
        var pages = Paginator.Place(flow.Strips).GroupBy(placed => placed.Page).ToList();
        foreach (var page in pages)
        {
            var sheet = document.AddPage();
            sheet.Size = PdfSharp.PageSize.A4;
            using var graphics = XGraphics.FromPdfPage(sheet);
            var canvas = new Canvas(graphics, accessibility.StructureBuilder);
            Draw(canvas, page);
            canvas.Decoration(g => Foot(g, facts.Foot, $"page {page.Key + 1}/{pages.Count}"));
        }
        return CheckedStreams.Save(document);
    }

    // PDFsharp writes these with the code of a no-break space, which PDF's own encoding reads as a euro sign.
    static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    static void Draw(Canvas canvas, IEnumerable<Placed> strips)
    {
        StripTable? open = null;
        foreach (var (_, y, strip) in strips)
        {
            if (!ReferenceEquals(strip.Table, open) && open is not null)
                canvas.Close();
            if (!ReferenceEquals(strip.Table, open) && strip.Table is not null)
                canvas.Open(PdfBlockLevelElementTag.Table);
            open = strip.Table;
            strip.Draw(canvas, y);
        }
        if (open is not null)
            canvas.Close();
    }

    static void Foot(XGraphics graphics, string text, string number)
    {
        const double Line = Style.PageHeight - 38;
        graphics.DrawLine(Style.Rule, Style.Left, Line, Style.Right, Line);
        graphics.DrawString(text, Style.Small, XBrushes.Black, Style.Left, Line + 12);
        graphics.DrawString(number, Style.Small, XBrushes.Black, new XPoint(Style.Right, Line + 12), new XStringFormat { Alignment = XStringAlignment.Far, LineAlignment = XLineAlignment.BaseLine });
    }
}

/// <summary>What the file says of itself, and what the foot of each page repeats; the code also where programs read it.</summary>
sealed record DocumentFacts(string Title, string Author, string Subject, string Foot, string Code, DateTimeOffset CreatedAt)
{
    public string Language { get; init; } = "fr-FR";
}
