using Missions.Web.Documents.Pdf;
using Missions.Web.Infrastructure;

namespace Missions.Web.Documents.Sealing;

/// <summary>Seals with the certificate of this server, appended as one revision: PAdES baseline B-B, or B-T where an authority vouches for the instant.</summary>
sealed class LocalOrderSealer(Func<SealCertificate?> certificate, Func<TimeStampAuthority>? authority, TimeProvider clock) : IOrderSealer
{
    public bool AsksOutside => authority is not null;

    public async Task<SealResult> SealAsync(ReadOnlyMemory<byte> pdf, SealFacts facts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            if (certificate() is not { } seal)
                return new SealResult.Delayed(SealDelay.NoCertificate, "Seal:CertificatePath is empty.");
            return seal.IsValidAt(clock.GetUtcNow())
                ? await SealAsync(pdf, facts, seal, cancellationToken)
                : new SealResult.Delayed(SealDelay.CertificateOutOfDate, $"The certificate {seal.Name} is valid from {seal.From:u} to {seal.Until:u}.");
        }
        catch (StartupException e)
        {
            return new SealResult.Delayed(SealDelay.UnreadableCertificate, e.Message);
        }
    }

    async Task<SealResult> SealAsync(ReadOnlyMemory<byte> pdf, SealFacts facts, SealCertificate seal, CancellationToken cancellationToken)
    {
        var room = CadesSignature.RoomFor(seal) + (AsksOutside ? TimeStampAuthority.Room : 0);
        var revision = SignatureRevision.Append(pdf, facts, seal.Name, room);
        var cms = CadesSignature.Sign(revision.SignedBytes(), seal);
        DateTimeOffset? at = null;
        if (authority is not null)
        {
            switch (await authority().StampAsync(cms.SignerInfos[0], cancellationToken))
            {
                case TimeStampAnswer.Refused refused:
                    return new SealResult.Delayed(refused.Why, refused.Detail);
                case TimeStampAnswer.Given given:
                    CadesSignature.Attach(cms, given.Token);
                    at = given.Token.TokenInfo.Timestamp;
                    break;
            }
        }
        revision.Fill(cms.Encode());
        return new SealResult.Done(revision.Bytes, seal.Sha256, at);
    }
}
