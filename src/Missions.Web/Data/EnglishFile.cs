namespace Missions.Web.Data;

/// <summary>The sealed English PDF of an order; once cancelled, it has a second one that says so.</summary>
public sealed class EnglishFile
{
    public Guid OrderId { get; init; }

    /// <summary>Whether it is the one that says that the order is cancelled.</summary>
    public bool IsStamped { get; init; }

    public required byte[] Content { get; init; }

    public required string CertificateSha256 { get; init; }

    /// <summary>The instant that a time-stamping authority vouches for.</summary>
    public DateTimeOffset? TimeStampedAt { get; init; }
}
