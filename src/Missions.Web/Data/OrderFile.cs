namespace Missions.Web.Data;

/// <summary>The sealed PDF of an order, in the database so that every replica serves the same bytes.</summary>
public sealed class OrderFile
{
    public Guid OrderId { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>The certificate that sealed it; null for a file of before this was kept.</summary>
    public string? CertificateSha256 { get; init; }

    /// <summary>The instant that a time-stamping authority vouches for.</summary>
    public DateTimeOffset? TimeStampedAt { get; init; }
}
