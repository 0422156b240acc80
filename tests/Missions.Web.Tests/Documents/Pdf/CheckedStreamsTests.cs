using System.IO.Compression;
using System.Text;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Pdf;
using Missions.Web.Tests.Documents.Orders;

namespace Missions.Web.Tests.Documents.Pdf;

public sealed class CheckedStreamsTests
{
    [Fact]
    public void Order_EachCompressedStream_EndsWithItsChecksum()
    {
        var pdf = OrderPdf.Render(SampleOrders.Simple());
        var file = new WrittenPdf(pdf);
        var streams = Enumerable.Range(1, file.Size - 1).Select(number => pdf[file.Extent(number)]).Where(IsCompressed).Select(Stream).ToList();

        Assert.NotEmpty(streams);
        Assert.All(streams, stream => Assert.Equal(Adler32(Inflate(stream)), Convert.ToHexString(stream[^4..])));
    }

    static bool IsCompressed(byte[] body) => body.AsSpan().IndexOf("/FlateDecode"u8) >= 0;

    static byte[] Stream(byte[] body)
    {
        var start = body.AsSpan().IndexOf("stream\n"u8) + "stream\n".Length;
        return body[start..(start + WrittenPdf.Number(Encoding.Latin1.GetString(body, 0, start), "/Length "))];
    }

    static byte[] Inflate(byte[] stream)
    {
        using var zlib = new ZLibStream(new MemoryStream(stream), CompressionMode.Decompress);
        using var content = new MemoryStream();
        zlib.CopyTo(content);
        return content.ToArray();
    }

    static string Adler32(byte[] bytes)
    {
        var (a, b) = (1u, 0u);
        foreach (var value in bytes)
            (a, b) = ((a + value) % 65521, (b + ((a + value) % 65521)) % 65521);
        return ((b << 16) | a).ToString("X8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
