using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Missions.Web.Documents.Pdf;

/// <summary>The deflated streams of a file of any origin, up to a bound: a few kilobytes may hold gigabytes of zeros.</summary>
static class InflatedStreams
{
    const int MostStreams = 2000;
    const int MostOfOne = 4 * 1024 * 1024;
    const int MostOfAll = 16 * 1024 * 1024;
    const int ZlibHeader = 2;

    static ReadOnlySpan<byte> Start => "stream"u8;

    /// <summary>One character for each byte.</summary>
    public static IEnumerable<string> Of(ReadOnlyMemory<byte> file)
    {
        var left = MostOfAll;
        var streams = 0;
        for (var at = Next(file.Span, 0); at >= 0 && left > 0 && streams < MostStreams; at = Next(file.Span, at))
        {
            if (!IsZlib(file.Span[at..]))
                continue;
            streams++;
            var content = Inflate(file[at..], Math.Min(left, MostOfOne));
            left -= content.Length;
            yield return content;
        }
    }

    /// <summary>Where the next stream's own bytes begin; -1 when there is none.</summary>
    static int Next(ReadOnlySpan<byte> file, int from)
    {
        var found = file[from..].IndexOf(Start);
        if (found < 0)
            return -1;
        var at = from + found + Start.Length;
        while (at < file.Length && file[at] is (byte)'\r' or (byte)'\n' or (byte)' ')
            at++;
        return at;
    }

    static bool IsZlib(ReadOnlySpan<byte> bytes) => bytes.Length > ZlibHeader && (bytes[0] & 15) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;

    // Not a copy: where a stream ends is not known before it is read, and a file of thousands would be copied as often.
    static MemoryStream Open(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var part)
        ? new(part.Array!, part.Offset, part.Count, writable: false)
        : new(bytes.ToArray(), writable: false);

    // The checksum is not asked for: a stream that was tampered with is read as far as it goes.
    static string Inflate(ReadOnlyMemory<byte> bytes, int most)
    {
        using var content = new MemoryStream();
        using var source = Open(bytes[ZlibHeader..]);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        var buffer = new byte[16 * 1024];
        try
        {
            for (int read; content.Length < most && (read = inflate.Read(buffer, 0, (int)Math.Min(buffer.Length, most - content.Length))) > 0;)
                content.Write(buffer, 0, read);
        }
        catch (InvalidDataException)
        {
            // What came before is kept.
        }
        return Encoding.Latin1.GetString(content.GetBuffer(), 0, (int)content.Length);
    }
}
