using System.Security.Cryptography.X509Certificates;
using System.Text;
using Missions.Testing.Documents;
using Missions.Web.Documents.Orders;
using Missions.Web.Tests.Documents.Orders;

namespace Missions.Web.Tests.Documents.Sealing;

/// <summary>One seal and two, as others' programs judge them.</summary>
public sealed class CancelledOrderTests(Seals seals) : IClassFixture<Seals>
{
    const string Valid = "Signature is Valid.";
    const string Trusted = "Certificate is Trusted.";
    const string Whole = "Total document signed";

    X509Certificate2 Authority => seals.Certificate.Issuers[0];

    [Fact]
    public async Task Seal_OfAnOrder_IsValidAndTrustedByWhoTrustsItsAuthority()
    {
        var file = await seals.Seal(OrderPdf.Render(SampleOrders.Simple()));

        var report = seals.ExamineWith(file, database => database.Trust(Authority));

        Assert.Equal((1, 1, 1), (Count(report, Valid), Count(report, Trusted), Count(report, Whole)));
        Assert.Equal(0, Count(seals.ExamineWith(file, database => database), Trusted));
    }

    /// <summary>The database knows the seal's certificate besides: poppler 22 forgets what it read of the first of two seals that one certificate made.</summary>
    [Fact]
    public async Task SecondSeal_OfACancelledOrder_LeavesTheFirstValidAndTrusted()
    {
        var issued = await seals.Seal(OrderPdf.Render(LongOrders.Twelve()));
        var stamped = await seals.CancelAsync(issued);

        var report = seals.ExamineWith(stamped, database => database.Trust(Authority).Know(seals.Certificate.Leaf));

        Assert.Equal(issued, stamped[..issued.Length]);
        Assert.Equal((2, 2, 1), (Count(report, Valid), Count(report, Trusted), Count(report, Whole)));
        Assert.Equal(0, Count(seals.ExamineWith(stamped, database => database.Know(seals.Certificate.Leaf)), Trusted));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task File_WithOneSealOrTwo_IsCleanToOtherReaders(bool cancelled)
    {
        var file = await seals.Seal(OrderPdf.Render(LongOrders.Twelve()));
        var path = seals.Write(cancelled ? await seals.CancelAsync(file) : file);

        Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", "--check", path), StringComparison.Ordinal);
        Assert.Empty(Complaints(Tool.Run("mutool", "draw", "-q", "-F", "txt", "-o", "/dev/null", path)));
        Assert.Empty(Complaints(Tool.Run("pdftotext", path, "/dev/null")));
    }

    [Fact]
    public async Task File_OfACancelledOrder_SaysSoOnEveryPage()
    {
        var file = await seals.CancelAsync(await seals.Seal(OrderPdf.Render(LongOrders.Twelve())));

        var pages = Tool.Run("mutool", "draw", "-q", "-F", "txt", seals.Write(file)).Split('\f', StringSplitOptions.RemoveEmptyEntries).Where(page => page.Contains("Ordre de mission", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, pages.Count);
        Assert.All(pages, page => Assert.Contains("ANNULÉ le 04/03/2026", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("ANNULÉ", page.Replace("ANNULÉ le", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task SecondSeal_OneByteOfTheStampFlipped_IsNoLongerValid()
    {
        var issued = await seals.Seal(OrderPdf.Render(SampleOrders.Simple()));
        var stamped = await seals.CancelAsync(issued);
        stamped[issued.Length + 200] ^= 1;

        Assert.True(Count(seals.Examine(stamped), Valid) < 2);
    }

    [Fact]
    public async Task Stamp_OfAFileWithoutSealOrWithTwo_IsRefused()
    {
        var stamped = await seals.CancelAsync(seals.Sealed);

        await Assert.ThrowsAsync<InvalidDataException>(() => seals.CancelAsync(seals.Page));
        await Assert.ThrowsAsync<InvalidDataException>(() => seals.CancelAsync(stamped));
        await Assert.ThrowsAsync<InvalidDataException>(() => seals.CancelAsync([.. seals.Sealed, .. "xref\n0 0\ntrailer\n<<>>\nstartxref\n12\n%%EOF\n"u8]));
        await Assert.ThrowsAsync<InvalidDataException>(() => seals.CancelAsync(Encoding.ASCII.GetBytes("%PDF-1.7\nstartxref\n9\n%%EOF")));
    }

    static int Count(string report, string sentence) => report.Split('\n').Count(line => line.TrimStart(' ', '-').Replace("Signature Validation: ", "", StringComparison.Ordinal).Replace("Certificate Validation: ", "", StringComparison.Ordinal).StartsWith(sentence, StringComparison.Ordinal));

    // Debian builds mutool without colour profiles, and it says so of every file.
    static IEnumerable<string> Complaints(string said) => said.Split('\n').Where(line =>
        !line.Contains("ICC support is not available", StringComparison.Ordinal)
        && (line.Contains("error", StringComparison.OrdinalIgnoreCase) || line.Contains("warning", StringComparison.OrdinalIgnoreCase)));
}
