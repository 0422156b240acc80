using Missions.Workflow.Missions;

namespace Missions.Web.Features.Orders;

/// <summary>
/// The proof of one signature, as canonical JSON; docs/proof.md says how each hash is computed again. Made anew at each request, from what is
/// stored: the same until the order is superseded or cancelled.
/// </summary>
public sealed record ProofFile
{
    public const string CurrentSchema = "labmissions-proof-1";

    public string Schema { get; init; } = CurrentSchema;

    public required ProvenOrder Order { get; init; }

    /// <summary>The canonical text that was signed.</summary>
    public required HashedText Snapshot { get; init; }

    public required ProvenStatement Statement { get; init; }

    /// <summary>What was kept of the act; null for an order signed before it was.</summary>
    public HashedText? Evidence { get; init; }

    /// <summary>The attempts to sign that came to nothing before, the oldest first.</summary>
    public required IReadOnlyList<HashedText> Refused { get; init; }

    /// <summary>The history of the mission from its first event to the seal of this order, chained.</summary>
    public required IReadOnlyList<ProvenEvent> History { get; init; }
}

/// <summary>A text and the SHA-256 of its UTF-8.</summary>
public sealed record HashedText(string Text, string Sha256);

public sealed record ProvenStatement(string Id, string Text);

public sealed record ProvenOrder
{
    public required Guid Id { get; init; }

    public required Guid MissionId { get; init; }

    public required string Request { get; init; }

    public required string Number { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset SignedAt { get; init; }

    public required DateTimeOffset SealedAt { get; init; }

    public required string FileSha256 { get; init; }

    public string? CertificateSha256 { get; init; }

    public DateTimeOffset? TimeStampedAt { get; init; }

    public DateTimeOffset? SupersededAt { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    public string? StampedFileSha256 { get; init; }
}

/// <summary>An event with all that its hash covers.</summary>
public sealed record ProvenEvent(int Sequence, string Kind, DateTimeOffset At, Guid? ActorId, Guid? PrincipalId, int Round, string Data, string PreviousHash, string Hash)
{
    public static ProvenEvent Of(MissionEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return new(e.Sequence, e.Kind.ToString(), e.At.ToUniversalTime(), e.ActorId, e.PrincipalId, e.Round, e.Data, e.PreviousHash, e.Hash);
    }
}
