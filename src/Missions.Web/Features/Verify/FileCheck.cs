using Missions.Web.Documents.Pdf;

namespace Missions.Web.Features.Verify;

/// <summary>Compares a file with those that were issued; of any other, looks for a code of ours in what can be read of it.</summary>
public sealed class FileCheck(IssuedOrders orders, VerifyGate gate)
{
    private static ReadOnlySpan<byte> PdfMark => "%PDF-"u8;

    /// <returns>Null for a file that is neither ours nor a PDF at all.</returns>
    public async Task<Verdict?> RunAsync(Upload file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (await orders.WithFileAsync(file.Sha256, cancellation) is { } issued) return new(issued.Standing, issued, file.Sha256);
        var codes = await gate.InTurnAsync(() => PrintedCodes.In(file.Content), cancellation);
        if (await orders.WithCodeOfAsync(codes, cancellation) is { } imitated) return new(VerdictKind.Altered, imitated, file.Sha256);
        return IsPdf(file.Content.Span) ? new(VerdictKind.Unknown, null, file.Sha256) : null;
    }

    private static bool IsPdf(ReadOnlySpan<byte> content) => content[..Math.Min(content.Length, 1024)].IndexOf(PdfMark) >= 0;
}
