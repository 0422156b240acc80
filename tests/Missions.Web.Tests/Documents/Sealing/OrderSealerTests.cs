using System.Text;
using Missions.Web.Documents.Orders;
using Missions.Web.Tests.Documents.Orders;

namespace Missions.Web.Tests.Documents.Sealing;

public sealed class OrderSealerTests(Seals seals) : IClassFixture<Seals>
{
    [Fact]
    public void SealedPdf_Examined_IsValidOverTheWholeDocument()
    {
        var report = seals.Examine(seals.Sealed);

        Assert.Contains("Signature is Valid.", report, StringComparison.Ordinal);
        Assert.Contains("Total document signed", report, StringComparison.Ordinal);
        Assert.Contains("ETSI.CAdES.detached", report, StringComparison.Ordinal);
        Assert.Contains("SHA-256", report, StringComparison.Ordinal);
        Assert.Contains("DÉMONSTRATION – sans valeur", report, StringComparison.Ordinal);
    }

    [Fact]
    public void SealedPdf_Compared_BeginsWithTheOriginalUnchanged() =>
        Assert.Equal(seals.Page, seals.Sealed[..seals.Page.Length]);

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.1)]
    [InlineData(0.35)]
    [InlineData(0.6)]
    public void SealedPdf_OneByteFlipped_IsNoLongerValid(double position)
    {
        var altered = seals.Sealed.ToArray();
        altered[(int)(seals.Page.Length * position)] ^= 1;

        Assert.DoesNotContain("Signature is Valid.", seals.Examine(altered), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Reason<FEFF")]
    [InlineData("/M(D:2026")]
    [InlineData("/SigFlags 3")]
    public void SealedPdf_RevisionAltered_IsNoLongerValid(string token)
    {
        var altered = seals.Sealed.ToArray();
        var last = altered.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(token)) + token.Length - 1;
        altered[last] ^= 1;

        Assert.DoesNotContain("Signature is Valid.", seals.Examine(altered), StringComparison.Ordinal);
    }

    [Fact]
    public void SealedPdf_ByteAppended_IsNoLongerSignedInTotal()
    {
        var report = seals.Examine([.. seals.Sealed, .. "% more\n"u8]);

        Assert.DoesNotContain("Total document signed", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seal_OrderOfManyPages_IsValidOverTheWholeDocument()
    {
        var report = seals.Examine(await seals.Seal(OrderPdf.Render(LongOrders.Of(40))));

        Assert.Contains("Signature is Valid.", report, StringComparison.Ordinal);
        Assert.Contains("Total document signed", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seal_FileAlreadySealed_IsRefused() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => seals.Seal(seals.Sealed));

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 but nothing more")]
    [InlineData("startxref\n12\n%%EOF")]
    public async Task Seal_ForeignFile_IsRefused(string content) =>
        await Assert.ThrowsAsync<InvalidDataException>(() => seals.Seal(Encoding.ASCII.GetBytes(content)));
}
