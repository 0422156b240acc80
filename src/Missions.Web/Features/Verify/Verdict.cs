using Missions.Workflow.Orders;

namespace Missions.Web.Features.Verify;

public enum VerdictKind
{
    /// <summary>Issued here, and nothing took its place.</summary>
    Current,

    /// <summary>Issued here, and a later version took its place.</summary>
    Superseded,

    /// <summary>Issued here, and cancelled since.</summary>
    Cancelled,

    /// <summary>Bears the code of an order and is no file of it.</summary>
    Altered,

    /// <summary>Nothing of it is known here.</summary>
    Unknown,
}

/// <summary>What may be said of an order to anyone: its number, its dates, its status. Nothing of the person, nothing of the journey.</summary>
public sealed record IssuedOrder
{
    public required string Number { get; init; }
    public required int Version { get; init; }
    public required DateTimeOffset SignedAt { get; init; }
    public DateTimeOffset? SealedAt { get; init; }
    public DateTimeOffset? SupersededAt { get; init; }
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>The file marked « annulé »; null where there is none.</summary>
    public string? StampedSha256 { get; init; }

    public string? EnglishSha256 { get; init; }
    public string? EnglishStampedSha256 { get; init; }

    /// <summary>What the document is; its title and whether it is the order say nothing of the person.</summary>
    public required DocumentFacts Document { get; init; }

    /// <summary>The last version of the order.</summary>
    public required int LastVersion { get; init; }

    /// <summary>When that one was signed.</summary>
    public required DateTimeOffset LastSignedAt { get; init; }

    public VerdictKind Standing =>
        CancelledAt is not null ? VerdictKind.Cancelled : SupersededAt is not null ? VerdictKind.Superseded : VerdictKind.Current;
}

/// <summary>The answer to a question about a file or a code.</summary>
/// <param name="Kind">What is to be made of it.</param>
/// <param name="Order">Which order it is, or pretends to be.</param>
/// <param name="FileSha256">The file that was shown; null when only a code was typed, which proves nothing of a file.</param>
public sealed record Verdict(VerdictKind Kind, IssuedOrder? Order, string? FileSha256)
{
    public bool IsOfFile => FileSha256 is not null;

    public bool IsEnglish => IsOfFile && (FileSha256 == Order?.EnglishSha256 || FileSha256 == Order?.EnglishStampedSha256);

    public bool IsStamped => IsOfFile && (FileSha256 == Order?.StampedSha256 || FileSha256 == Order?.EnglishStampedSha256);
}
