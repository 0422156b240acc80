using System.Collections.Concurrent;
using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace Missions.Web.Documents.Fonts;

/// <summary>The DejaVu faces carried by the assembly: no font of the machine is ever used, so every server prints alike.</summary>
sealed class OrderFonts : IFontResolver
{
    const string Sans = "DejaVu Sans Condensed";
    const string Mono = "DejaVu Sans Mono";
    static readonly ConcurrentDictionary<string, byte[]> Faces = new(StringComparer.Ordinal);
    static readonly Lock Gate = new();
    static bool _installed;

    public static XFont Text(double size, XFontStyleEx style = XFontStyleEx.Regular) => Font(Sans, size, style);

    public static XFont Code(double size) => Font(Mono, size, XFontStyleEx.Regular);

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => familyName switch
    {
        Sans => new(isBold ? "DejaVuSansCondensed-Bold" : isItalic ? "DejaVuSansCondensed-Oblique" : "DejaVuSansCondensed"),
        Mono => new("DejaVuSansMono"),
        _ => null,
    };

    public byte[]? GetFont(string faceName) => Faces.GetOrAdd(faceName, Read);

    static XFont Font(string family, double size, XFontStyleEx style)
    {
        Install();
        return new XFont(family, size, style, new XPdfFontOptions(PdfSharp.Pdf.PdfFontEncoding.Unicode));
    }

    /// <summary>Before the first document, whichever it is: PDFsharp keeps its resolver and its licence in statics that accept one assignment.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (_installed)
                return;
            PdfSharpLicense.SetAgplLicense();
            GlobalFontSettings.FontResolver = new OrderFonts();
            _installed = true;
        }
    }

    static byte[] Read(string face)
    {
        using var stream = typeof(OrderFonts).Assembly.GetManifestResourceStream(face + ".ttf")
            ?? throw new InvalidOperationException($"The font {face} is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return FlatComposites.Of(bytes);
    }
}
