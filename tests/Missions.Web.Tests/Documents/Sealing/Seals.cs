using Missions.Testing.Documents;
using Missions.Web.Documents.Fonts;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Sealing;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Missions.Web.Tests.Documents.Sealing;

/// <summary>A certificate, a page and the page sealed with it, made once for the tests that only read them.</summary>
public sealed class Seals : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public Seals()
    {
        Certificate = SealCertificate.Load(new SealOptions { CertificatePath = DemonstrationSeal.Ensure(_folder.Path, TimeProvider.System) });
        Page = APage();
        Sealed = Seal(Page).GetAwaiter().GetResult();
    }

    internal SealCertificate Certificate { get; }

    public byte[] Page { get; }

    public byte[] Sealed { get; }

    public static SealFacts Facts { get; } = new()
    {
        Reason = "Ordre de mission n° 2026-0001",
        Location = "Laboratoire Astroparticule & Cosmologie",
        SealedAt = new DateTimeOffset(2026, 3, 4, 10, 20, 30, TimeSpan.Zero),
    };

    public Task<byte[]> Seal(byte[] pdf) => SealAsync(pdf, Facts);

    /// <summary>The second seal, that of a cancelled order.</summary>
    public Task<byte[]> CancelAsync(byte[] pdf) =>
        SealAsync(pdf, Facts with { Stamp = CancelledStamp.Of("2026-0001", 1, Facts.SealedAt, TimeZoneInfo.Utc) });

    public string Examine(byte[] pdf) => Tool.PdfSig(Write(pdf));

    /// <summary>As a reader does whose database <paramref name="fill"/> fills.</summary>
    public string ExamineWith(byte[] pdf, Func<NssDatabase, NssDatabase> fill)
    {
        var database = fill(new NssDatabase(Path.Combine(_folder.Path, $"{Guid.NewGuid():N}")));
        return database.Said + database.PdfSig(Write(pdf));
    }

    public string Write(byte[] pdf) => _folder.Write($"{Guid.NewGuid():N}.pdf", pdf);

    async Task<byte[]> SealAsync(byte[] pdf, SealFacts facts) => Assert.IsType<SealResult.Done>(
        await new LocalOrderSealer(() => Certificate, authority: null, TimeProvider.System).SealAsync(pdf, facts, CancellationToken.None)).File;

    public void Dispose() => _folder.Dispose();

    static byte[] APage()
    {
        var font = OrderFonts.Text(12);
        using var document = new PdfDocument();
        using (var page = XGraphics.FromPdfPage(document.AddPage()))
            page.DrawString("Ordre de mission", font, XBrushes.Black, 50, 50);
        using var stream = new MemoryStream();
        document.Save(stream);
        return stream.ToArray();
    }
}
