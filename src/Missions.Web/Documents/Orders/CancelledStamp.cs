using Missions.Web.Documents.Fonts;
using Missions.Web.Documents.Layout;
using Missions.Web.Documents.Pdf;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Missions.Web.Documents.Orders;

/// <summary>« ANNULÉ » across the page, pale enough to read through on any printer, and since when at its top.</summary>
public static class CancelledStamp
{
    const double Slope = -52;

    public static Stamp Of(string number, int version, DateTimeOffset at, TimeZoneInfo zone)
    {
        var text = $"Ordre de mission n°\u00A0{number}, version {version}, ANNULÉ le {French.Date(at, zone)}\u00A0: il n’autorise plus rien.";
        return OrderPdf.OneAtATime(() => new Stamp(Draw(text), text));
    }

    static byte[] Draw(string text)
    {
        using var document = new PdfDocument();
        var page = document.AddPage();
        page.Size = PdfSharp.PageSize.A4;
        using (var graphics = XGraphics.FromPdfPage(page))
        {
            var middle = new XPoint(Style.PageWidth / 2, Style.PageHeight / 2);
            graphics.DrawString(text, Style.Strong, new XSolidBrush(XColor.FromArgb(150, 0, 0)), new XPoint(middle.X, 22), XStringFormats.BaseLineCenter);
            graphics.RotateAtTransform(Slope, middle);
            graphics.DrawString("ANNULÉ", OrderFonts.Text(170, XFontStyleEx.Bold), new XSolidBrush(XColor.FromArgb(70, 190, 0, 0)), middle, XStringFormats.Center);
        }
        using var stream = new MemoryStream();
        document.Save(stream);
        return CheckedStreams.Of(stream.ToArray());
    }
}
