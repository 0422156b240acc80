using Missions.Web.Documents.Fonts;
using Missions.Web.Documents.Layout;
using Missions.Web.Documents.Pdf;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using DocumentFacts = Missions.Workflow.Orders.DocumentFacts;

namespace Missions.Web.Documents.Orders;

/// <summary>« ANNULÉ » or “CANCELLED” across the page, pale enough to read through on any printer, and since when at its top.</summary>
public static class CancelledStamp
{
    const double Slope = -52;
    const double Length = 720;

    public static Stamp Of(string number, int version, DateTimeOffset at, TimeZoneInfo zone, OrderLanguage? language = null, DocumentFacts? document = null)
    {
        language ??= OrderLanguage.French;
        document ??= DocumentFacts.Order;
        var day = language.Date(at, zone);
        var text = language.Say(
            $"{document.Title} n°\u00A0{number}, version {version}, ANNULÉ le {day}\u00A0: n’autorise plus rien.",
            $"{document.EnglishTitle} no.\u00A0{number}, version {version}, CANCELLED on {day}: it no longer authorises anything.");
        var word = language.Say("ANNULÉ", "CANCELLED");
        return OrderPdf.OneAtATime(() => new Stamp(Draw(text, word), text));
    }

    static byte[] Draw(string text, string word)
    {
        using var document = new PdfDocument();
        var page = document.AddPage();
        page.Size = PdfSharp.PageSize.A4;
        using (var graphics = XGraphics.FromPdfPage(page))
        {
            var middle = new XPoint(Style.PageWidth / 2, Style.PageHeight / 2);
            graphics.DrawString(text, Style.Strong, new XSolidBrush(XColor.FromArgb(150, 0, 0)), new XPoint(middle.X, 22), XStringFormats.BaseLineCenter);
            graphics.RotateAtTransform(Slope, middle);
            graphics.DrawString(word, OrderFonts.Text(Size(graphics, word), XFontStyleEx.Bold), new XSolidBrush(XColor.FromArgb(70, 190, 0, 0)), middle, XStringFormats.Center);
        }
        return CheckedStreams.Save(document);
    }

    // As large as the word's own length lets it be across the page.
    static double Size(XGraphics graphics, string word) => Math.Min(170, 100 * Length / graphics.MeasureString(word, OrderFonts.Text(100, XFontStyleEx.Bold)).Width);
}
