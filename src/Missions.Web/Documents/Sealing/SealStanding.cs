using Missions.Web.Infrastructure;

namespace Missions.Web.Documents.Sealing;

/// <summary>Whether this server can seal, and for how long yet, for those who can mend it.</summary>
public sealed class SealStanding
{
    private readonly SealKey _key;
    private readonly TimeProvider _clock;

    internal SealStanding(SealKey key, TimeProvider clock) => (_key, _clock) = (key, clock);

    /// <returns>Null when all is well.</returns>
    public SealNotice? Now()
    {
        if (_key.IsAbsent)
            return new(SealDelay.NoCertificate);
        try
        {
            var expiry = SealExpiry.Of(_key.Current(), _clock.GetUtcNow());
            return expiry.IsValid && !expiry.IsNear ? null : new(expiry.IsValid ? null : SealDelay.CertificateOutOfDate) { Until = expiry.Certificate.Until, DaysLeft = expiry.DaysLeft };
        }
        catch (StartupException)
        {
            return new(SealDelay.UnreadableCertificate);
        }
    }
}

/// <summary>What is to be mended.</summary>
/// <param name="Why">Why nothing can be sealed; null while it can.</param>
public sealed record SealNotice(SealDelay? Why)
{
    /// <summary>Until when the certificate is valid, when it can be read.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whole days until then, negative once it is past.</summary>
    public int DaysLeft { get; init; }
}
