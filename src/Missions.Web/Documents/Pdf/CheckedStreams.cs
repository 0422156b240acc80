using System.Globalization;
using System.IO.Compression;
using System.Text;
using PdfSharp.Pdf;

namespace Missions.Web.Documents.Pdf;

/// <summary>
/// Writes a file again with its streams compressed, each ended by its checksum. PDFsharp leaves that out: readers forgive it, validators
/// complain, and an order must give nobody a reason to doubt it. So it is asked not to compress, which would be done twice.
/// </summary>
static class CheckedStreams
{
    const string Compressed = "/Filter/FlateDecode";
    const string Metadata = "/Type/Metadata";
    const int ZlibHeader = 2;

    /// <summary>What an order of one page takes before it is compressed, and some room.</summary>
    const int UsualLength = 384 * 1024;

    static ReadOnlySpan<byte> StreamStart => ">>\nstream\n"u8;

    public static byte[] Save(PdfDocument document)
    {
        document.Options.NoCompression = true;
        using var stream = new MemoryStream(UsualLength);
        document.Save(stream);
        return Of(stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    static byte[] Of(ReadOnlyMemory<byte> pdf)
    {
        var file = new WrittenPdf(pdf);
        using var output = new MemoryStream(pdf.Length / 2);
        output.Write(pdf.Span[..file.Extent(1).Start]);
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var number = 1; number < file.Size; number++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{output.Length:D10} 00000 n \n");
            Write(output, pdf.Span[file.Extent(number)]);
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
        var compressed = dictionary.Contains(Compressed, StringComparison.Ordinal);
        // What another filter encodes is small already; programs look for the metadata in plain text.
        if (end < 0 || (!compressed && dictionary.Contains("/Filter", StringComparison.Ordinal)) || dictionary.Contains(Metadata, StringComparison.Ordinal))
        {
            output.Write(body);
            return;
        }
        var length = WrittenPdf.Number(dictionary, "/Length ");
        var content = body.Slice(end + StreamStart.Length, length);
        var stream = compressed ? Compress(Inflate(content)) : Compress(content);
        var declared = compressed ? "" : Compressed;
        output.Write(Encoding.Latin1.GetBytes(dictionary.Replace($"/Length {length}", $"{declared}/Length {stream.Length}", StringComparison.Ordinal)));
        output.Write(StreamStart);
        output.Write(stream);
        output.Write(body[(end + StreamStart.Length + length)..]);
    }

    static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> content)
    {
        var stream = new MemoryStream((content.Length / 2) + 64);
        using (var zlib = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);
        return stream.GetBuffer().AsSpan(0, (int)stream.Length);
    }

    static byte[] Inflate(ReadOnlySpan<byte> stream)
    {
        using var content = new MemoryStream();
        using (var inflate = new DeflateStream(new MemoryStream(stream[ZlibHeader..].ToArray()), CompressionMode.Decompress))
            inflate.CopyTo(content);
        return content.ToArray();
    }
}
