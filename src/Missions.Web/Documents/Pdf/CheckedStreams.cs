using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Missions.Web.Documents.Pdf;

/// <summary>
/// Writes the compressed streams of a file again with the checksum that ends them. PDFsharp leaves it out: readers forgive
/// that, validators complain, and an order must give nobody a reason to doubt it.
/// </summary>
static class CheckedStreams
{
    const string Compressed = "/Filter/FlateDecode";
    const int ZlibHeader = 2;

    static ReadOnlySpan<byte> StreamStart => ">>\nstream\n"u8;

    public static byte[] Of(byte[] pdf)
    {
        var file = new WrittenPdf(pdf);
        using var output = new MemoryStream();
        output.Write(pdf.AsSpan(..file.Extent(1).Start));
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var number = 1; number < file.Size; number++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{output.Length:D10} 00000 n \n");
            Write(output, pdf.AsSpan(file.Extent(number)));
        }
        output.Write(Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"xref\n0 {file.Size}\n{table}trailer\n<<{file.Identity}/Size {file.Size}>>\nstartxref\n{output.Length}\n%%EOF\n")));
        return output.ToArray();
    }

    static void Write(MemoryStream output, ReadOnlySpan<byte> body)
    {
        var end = body.IndexOf(StreamStart);
        var dictionary = end < 0 ? "" : Encoding.Latin1.GetString(body[..end]);
        if (!dictionary.Contains(Compressed, StringComparison.Ordinal))
        {
            output.Write(body);
            return;
        }
        var length = WrittenPdf.Number(dictionary, "/Length ");
        var stream = Compress(body.Slice(end + StreamStart.Length + ZlibHeader, length - ZlibHeader).ToArray());
        output.Write(Encoding.Latin1.GetBytes(dictionary.Replace($"/Length {length}", $"/Length {stream.Length}", StringComparison.Ordinal)));
        output.Write(StreamStart);
        output.Write(stream);
        output.Write(body[(end + StreamStart.Length + length)..]);
    }

    static byte[] Compress(byte[] deflated)
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Optimal))
        using (var inflate = new DeflateStream(new MemoryStream(deflated), CompressionMode.Decompress))
            inflate.CopyTo(zlib);
        return stream.ToArray();
    }
}
