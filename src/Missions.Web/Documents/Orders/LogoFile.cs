using System.Buffers.Binary;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Missions.Web.Documents.Orders;

public enum LogoProblem
{
    None,

    /// <summary>Neither a PNG nor a JPEG that the order can print.</summary>
    NotAnImage,

    /// <summary>Too few or too many pixels.</summary>
    Dimensions,

    /// <summary>More bytes in the order than it has room for.</summary>
    Weight,
}

/// <summary>Which files may be a logo: what they are is read from their content, and what they weigh from an order's own printing.</summary>
public static class LogoFile
{
    public const int MaximumBytes = 256 * 1024;
    public const int MinimumPixels = 16;
    public const int MaximumPixels = 800;

    /// <summary>Three of them, and a one-page order stays under 120 KB.</summary>
    public const int MaximumPrintedBytes = 10 * 1024;

    static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    public static string MediaType(ReadOnlySpan<byte> content) => content.StartsWith(Png) ? "image/png" : "image/jpeg";

    public static LogoProblem Check(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > MaximumBytes) return LogoProblem.Weight;
        if (content.AsSpan().StartsWith(Png))
        {
            // Before anything is inflated: a few bytes may hold a very large picture.
            if (content.Length < 24) return LogoProblem.NotAnImage;
            if (!Fits(BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(16))) || !Fits(BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(20)))) return LogoProblem.Dimensions;
        }
        else if (!content.AsSpan().StartsWith(Jpeg))
        {
            return LogoProblem.NotAnImage;
        }

        return OrderPdf.OneAtATime(() => Print(content));
    }

    static LogoProblem Print(byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content, 0, content.Length, writable: false, publiclyVisible: true);
            using var image = XImage.FromStream(stream);
            if (!Fits((uint)image.PixelWidth) || !Fits((uint)image.PixelHeight)) return LogoProblem.Dimensions;
            return Printed(image) - Printed(null) > MaximumPrintedBytes ? LogoProblem.Weight : LogoProblem.None;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return LogoProblem.NotAnImage; // What its readers throw at a broken picture is not documented.
        }
    }

    static long Printed(XImage? image)
    {
        using var document = new PdfDocument();
        using (var graphics = XGraphics.FromPdfPage(document.AddPage()))
        {
            if (image is not null) graphics.DrawImage(image, 0, 0, 10, 10);
        }

        using var stream = new MemoryStream();
        document.Save(stream);
        return stream.Length;
    }

    static bool Fits(uint pixels) => pixels is >= MinimumPixels and <= MaximumPixels;
}
