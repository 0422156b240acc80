using System.Security.Cryptography;

namespace Missions.Web.Documents.Sealing;

/// <summary>What came of an attempt to seal.</summary>
public abstract record SealResult
{
    private SealResult()
    {
    }

    /// <param name="File">The file with the seal appended.</param>
    /// <param name="CertificateSha256">The certificate that sealed it: 64 lower-case hexadecimal digits.</param>
    /// <param name="TimeStampedAt">The instant that a time-stamping authority vouches for; null without one.</param>
    public sealed record Done(byte[] File, string CertificateSha256, DateTimeOffset? TimeStampedAt) : SealResult
    {
        public string FileSha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(File));
    }

    /// <summary>Not now, for a reason outside the order: it waits.</summary>
    public sealed record Delayed(SealDelay Why, string Detail) : SealResult;
}

public enum SealDelay
{
    NoCertificate,
    UnreadableCertificate,
    CertificateOutOfDate,
    NoTimeStamp,
    WrongTimeStamp,
}
