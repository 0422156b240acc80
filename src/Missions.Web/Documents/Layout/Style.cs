using Missions.Web.Documents.Fonts;
using PdfSharp.Drawing;

namespace Missions.Web.Documents.Layout;

/// <summary>Measures and faces of the printed page, in points; black on white, so that a photocopy stays legible.</summary>
static class Style
{
    public const double PageWidth = 595;
    public const double PageHeight = 842;
    public const double Left = 40;
    public const double Right = PageWidth - 40;
    public const double Top = 34;
    public const double Bottom = PageHeight - 48;
    public const double Width = Right - Left;
    public const double Padding = 3;

    public static XFont Body { get; } = OrderFonts.Text(9);
    public static XFont Strong { get; } = OrderFonts.Text(9, XFontStyleEx.Bold);
    public static XFont Label { get; } = OrderFonts.Text(8);
    public static XFont TableHead { get; } = OrderFonts.Text(8, XFontStyleEx.Bold);
    public static XFont Small { get; } = OrderFonts.Text(7.5);
    public static XFont SmallItalic { get; } = OrderFonts.Text(7.5, XFontStyleEx.Italic);
    public static XFont Heading { get; } = OrderFonts.Text(9.5, XFontStyleEx.Bold);
    public static XFont Title { get; } = OrderFonts.Text(17, XFontStyleEx.Bold);
    public static XFont Subtitle { get; } = OrderFonts.Text(11, XFontStyleEx.Bold);
    public static XFont Code { get; } = OrderFonts.Code(7.2);

    public static XBrush Shade { get; } = new XSolidBrush(XColor.FromGrayScale(0.91));
    public static XPen Rule { get; } = new(XColor.FromGrayScale(0.35), 0.5);
    public static XPen Frame { get; } = new(XColors.Black, 1);

    public static double LineHeight(XFont font) => font.Size * 1.22;
}
