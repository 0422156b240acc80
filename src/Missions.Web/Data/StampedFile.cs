namespace Missions.Web.Data;

/// <summary>The PDF of a cancelled order that says so: the sealed file, a stamp over its pages, and a second seal.</summary>
public sealed class StampedFile
{
    public Guid OrderId { get; init; }

    public required byte[] Content { get; init; }

    public required string CertificateSha256 { get; init; }

    /// <summary>The instant that a time-stamping authority vouches for.</summary>
    public DateTimeOffset? TimeStampedAt { get; init; }
}
