using Missions.Workflow.Orders;

namespace Missions.Web.Documents.Orders;

/// <summary>A signed order as it is to be printed: the frozen snapshot, and what signing added to it.</summary>
public sealed record SealedOrderContent
{
    public OrderLanguage Language { get; init; } = OrderLanguage.French;

    public required OrderSnapshot Snapshot { get; init; }
    /// <summary>The files of the logos that the snapshot names, by their SHA-256.</summary>
    public IReadOnlyDictionary<string, byte[]> Logos { get; init; } = new Dictionary<string, byte[]>(StringComparer.Ordinal);

    public required string SnapshotSha256 { get; init; }
    public required string Number { get; init; }
    public required string SignatoryName { get; init; }

    /// <summary>The qualité in which the order was signed.</summary>
    public required string Capacity { get; init; }

    /// <summary>The decision that delegates signing; null for a right of one's own.</summary>
    public string? DelegationReference { get; init; }

    /// <summary>The signatory for whom it was signed, by delegation; null for a right of one's own, or when it is not known.</summary>
    public string? SignedFor { get; init; }

    /// <summary>The signature given outside; null when the order was signed in the application.</summary>
    public OutsideAct? Outside { get; init; }

    /// <summary>Who recorded the signature given outside.</summary>
    public string RecordedBy { get; init; } = "";

    public required DateTimeOffset SignedAt { get; init; }
    public required string VerificationCode { get; init; }

    /// <summary>The page where an outsider checks the order; printed with a QR code when known.</summary>
    public Uri? VerificationAddress { get; init; }

    /// <summary>The zone in which the instants of decisions are printed.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>Marks the order as made in demonstration, worth nothing.</summary>
    public bool IsDemonstration { get; init; }
}
