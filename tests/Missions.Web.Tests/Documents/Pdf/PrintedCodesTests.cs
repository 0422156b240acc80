using System.IO.Compression;
using System.Text;
using Missions.Testing.Documents;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Pdf;
using Missions.Web.Tests.Documents.Orders;

namespace Missions.Web.Tests.Documents.Pdf;

/// <summary>An order that other programs wrote again keeps its code readable.</summary>
public sealed class PrintedCodesTests : IDisposable
{
    const int Megabyte = 1024 * 1024;

    readonly TemporaryFolder _folder = new();

    [Fact]
    public void Codes_OfAnOrderAsWritten_AreItsOwn() => Assert.Equal([Code], PrintedCodes.In(OrderPdf.Render(SampleOrders.Simple())));

    [Theory]
    [InlineData("qpdf --object-streams=generate IN OUT")]
    [InlineData("qpdf --qdf IN OUT")]
    [InlineData("qpdf --linearize IN OUT")]
    [InlineData("qpdf IN --pages . z-1 -- OUT")]
    [InlineData("qpdf --empty --pages IN 1 -- OUT")]
    [InlineData("mutool clean -gggz IN OUT")]
    [InlineData("mutool clean -d IN OUT")]
    [InlineData("mutool merge -o OUT IN")]
    [InlineData("pdftocairo -pdf IN OUT")]
    public void Codes_OfAnOrderWrittenAgain_AreItsOwn(string command)
    {
        var path = _folder.Write("order.pdf", OrderPdf.Render(LongOrders.Twelve()));
        var written = Path.Combine(_folder.Path, "written.pdf");

        var words = command.Replace("IN", path, StringComparison.Ordinal).Replace("OUT", written, StringComparison.Ordinal).Split(' ');
        var said = Tool.Run(words[0], words[1..]);

        Assert.True(File.Exists(written), said);
        Assert.Contains(Code, PrintedCodes.In(File.ReadAllBytes(written)));
    }

    [Fact]
    public void Codes_OfAFileOfGigabytesOfZeros_AreLookedForWithinBounds()
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        for (var i = 0; i < 10; i++)
        {
            file.Write("\nstream\n"u8);
            using (var zlib = new ZLibStream(file, CompressionLevel.Fastest, leaveOpen: true))
                for (var block = 0; block < 64; block++)
                    zlib.Write(new byte[1024 * 1024]);
            file.Write("\nendstream\n"u8);
        }

        file.Write(Encoding.ASCII.GetBytes(Code));

        Assert.Equal([Code], PrintedCodes.In(file.ToArray()));
    }

    [Theory]
    [InlineData("two thousand streams before megabytes of nothing", 2000, "a", 1, 5 * Megabyte)]
    [InlineData("a page that sixteen fonts could show", 16, "(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj", Megabyte / 64, 0)]
    public void Codes_OfAFileMadeToKeepAMachineBusy_AreLookedForWithinBounds(string what, int streams, string content, int times, int padding)
    {
        using var file = new MemoryStream();
        for (var font = 0; font < 16; font++)
            WriteStream(file, "beginbfrange <00> <FF> <0030> endbfrange");
        var shown = string.Concat(Enumerable.Repeat(content, times));
        for (var stream = 0; stream < streams; stream++)
            WriteStream(file, shown);
        file.Write(new byte[padding]);
        file.Write(Encoding.ASCII.GetBytes(Code));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var codes = PrintedCodes.In(file.ToArray());
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal([Code], codes);
        Assert.True(allocated < 640L * Megabyte, $"{what}: {allocated / Megabyte} MB");
    }

    [Theory]
    [InlineData("")]
    [InlineData("stream")]
    [InlineData("stream\nx\u009c")]
    [InlineData("<ABCDE-FGHJK>(((((\\ Tj beginbfchar <00> <")]
    [InlineData("1 beginbfrange <0000> <FFFF> <0041> endbfrange (\\777\\) Tj")]
    public void Codes_OfBrokenFiles_AreNone(string content) => Assert.Empty(PrintedCodes.In(Encoding.Latin1.GetBytes(content)));

    public void Dispose() => _folder.Dispose();

    static void WriteStream(MemoryStream file, string content)
    {
        file.Write("\nstream\n"u8);
        using (var zlib = new ZLibStream(file, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(Encoding.ASCII.GetBytes(content));
        file.Write("\nendstream\n"u8);
    }

    static string Code => SampleOrders.Simple().VerificationCode;
}
