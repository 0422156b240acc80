using Missions.Web.Documents.Pdf;

namespace Missions.Web.Documents.Sealing;

/// <summary>Seals with the certificate of this server: PAdES baseline B-B, appended as one revision.</summary>
sealed class LocalOrderSealer(Func<SealCertificate> load) : IOrderSealer
{
    /// <exception cref="Infrastructure.StartupException">No certificate is configured; the message names the key.</exception>
    public Task<byte[]> SealAsync(ReadOnlyMemory<byte> pdf, SealFacts facts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var certificate = load();
        var revision = SignatureRevision.Append(pdf, facts, certificate.Name, CadesSignature.RoomFor(certificate));
        revision.Fill(CadesSignature.Sign(revision.SignedBytes(), certificate));
        return Task.FromResult(revision.Bytes);
    }
}
