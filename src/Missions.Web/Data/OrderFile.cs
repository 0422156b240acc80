using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data;

/// <summary>A sealed PDF of an order, in the database so that every replica serves the same bytes. One for each language that was asked for.</summary>
public sealed class OrderFile
{
    public Guid OrderId { get; init; }

    public Language Language { get; init; }

    /// <summary>Whether it is the one that says that the order is cancelled: the file before it, a stamp over its pages, and a second seal.</summary>
    public bool IsStamped { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>The certificate that sealed it; null for a file of before this was kept.</summary>
    public string? CertificateSha256 { get; init; }

    /// <summary>The instant that a time-stamping authority vouches for.</summary>
    public DateTimeOffset? TimeStampedAt { get; init; }
}
