using Missions.Workflow.Organisation;

namespace Missions.Workflow.Orders;

/// <summary>What was shown for signature, what was agreed to, and what is allotted in the same transaction.</summary>
/// <param name="Snapshot">The content as it stands when signing.</param>
/// <param name="AgreedSha256">The hash that the signatory was shown and agreed to.</param>
/// <param name="Number">The number allotted, for example 2026-0001.</param>
/// <param name="VerificationCode">The unguessable code printed on the order.</param>
/// <param name="Statement">The identifier of the statement agreed to.</param>
/// <param name="Outside">The signature given outside that is recorded; <see langword="null"/> when the person who acts signs themselves.</param>
/// <param name="EvidenceSha256">SHA-256 of what is kept of the act beside the order, 64 lower-case hexadecimal digits, for the history to hold;
/// <see langword="null"/> when nothing is.</param>
/// <param name="Document">What the document is for its payer, as the snapshot says it; <see langword="null"/> for the usual order.</param>
/// <param name="Names">Who signs, as the order is to print them for good.</param>
public sealed record Signature(
    FrozenContent Snapshot, string AgreedSha256, string Number, string VerificationCode, string Statement, OutsideAct? Outside = null, string? EvidenceSha256 = null,
    DocumentFacts? Document = null, SignatoryNames? Names = null);

/// <summary>Names as they are when signing: a person who is renamed later keeps their name on what was signed.</summary>
/// <param name="By">Who signs, or records a signature given outside.</param>
/// <param name="For">The signatory for whom they sign, by delegation; <see langword="null"/> for a right of one's own.</param>
public sealed record SignatoryNames(string By, string? For = null);

/// <summary>A canonical text with its hash.</summary>
/// <param name="Json">The canonical JSON of an <see cref="OrderSnapshot"/>.</param>
public sealed record FrozenContent(string Json)
{
    /// <summary>SHA-256 of the text, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; } = CanonicalJson.Sha256(Json);
}

/// <summary>A signed order (ordre de mission): its number, what was signed, by whom and in which capacity. Never edited.</summary>
public sealed partial class MissionOrder
{
    private MissionOrder()
    {
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The version, from 1.</summary>
    public int Version { get; private set; }

    /// <summary>The number, for example 2026-0001.</summary>
    public required string Number { get; init; }

    /// <summary>What it is for its payer; <see langword="null"/> for an order of before that was said.</summary>
    public DocumentFacts? Document { get; private set; }

    /// <summary>Who paid when it was signed; <see langword="null"/> for nobody.</summary>
    public Guid? PayerId { get; private set; }

    /// <summary>The canonical JSON that was signed.</summary>
    public required string SnapshotJson { get; init; }

    /// <summary>Its SHA-256.</summary>
    public required string SnapshotSha256 { get; init; }

    /// <summary>Who signed; with <see cref="Outside"/>, who recorded it.</summary>
    public Guid SignedById { get; private set; }

    /// <summary>The signatory for whom they signed, by delegation; <see langword="null"/> when nobody's right but their own was used.</summary>
    public Guid? SignedForId { get; private set; }

    /// <summary>The name of who signed, or recorded, as it was then.</summary>
    public string SignedByName { get; private set; } = "";

    /// <summary>The name of the signatory for whom they signed, as it was then; <see langword="null"/> as for <see cref="SignedForId"/>.</summary>
    public string? SignedForName { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset SignedAt { get; private set; }

    /// <summary>The capacity (qualité) in which they signed.</summary>
    public required string Capacity { get; init; }

    /// <summary>The decision that delegates signing; <see langword="null"/> for a right of one's own.</summary>
    public string? DelegationReference { get; private set; }

    /// <summary>The signature given outside; <see langword="null"/> when the order was signed here.</summary>
    public OutsideAct? Outside { get; private set; }

    /// <summary>The identifier of the statement agreed to.</summary>
    public required string Statement { get; init; }

    /// <summary>The unguessable code printed on the order.</summary>
    public required string VerificationCode { get; init; }

    /// <summary>When the sealed file was recorded; <see langword="null"/> while it waits.</summary>
    public DateTimeOffset? SealedAt { get; private set; }

    /// <summary>SHA-256 of the sealed file.</summary>
    public string? FileSha256 { get; private set; }

    /// <summary>When the order was cancelled; <see langword="null"/> while it stands.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>When the file that says « annulé » was recorded; <see langword="null"/> while there is none.</summary>
    public DateTimeOffset? StampedAt { get; private set; }

    /// <summary>SHA-256 of that file, 64 lower-case hexadecimal digits; the sealed file before it keeps its own.</summary>
    public string? StampedFileSha256 { get; private set; }

    /// <summary>Its English file; <see langword="null"/> until someone asks for it.</summary>
    public OrderTranslation? English { get; private set; }

    /// <summary>When a later version took its place (annule et remplace); <see langword="null"/> while it is the last.</summary>
    public DateTimeOffset? SupersededAt { get; private set; }

    /// <summary>What it is: the order, unless its payer makes one elsewhere.</summary>
    public DocumentFacts WhatItIs() => Document ?? DocumentFacts.Order;

    internal static MissionOrder Sign(int version, Signature signature, Guid? payerId, Candidate signatory, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(),
        Version = version,
        Number = signature.Number,
        Document = signature.Document,
        PayerId = payerId,
        SnapshotJson = signature.Snapshot.Json,
        SnapshotSha256 = signature.Snapshot.Sha256,
        SignedById = signatory.Actor.PersonId,
        SignedForId = signatory.Actor.ForAnother ? signatory.Actor.PrincipalId : null,
        SignedByName = signature.Names?.By ?? "",
        SignedForName = signatory.Actor.ForAnother ? signature.Names?.For : null,
        SignedAt = at,
        Capacity = signature.Outside?.Capacity ?? signatory.Grant?.Capacity ?? "",
        DelegationReference = signature.Outside is null ? signatory.Grant?.DelegationReference : null,
        Outside = signature.Outside,
        Statement = signature.Statement,
        VerificationCode = signature.VerificationCode,
    };

    internal void Supersede(DateTimeOffset at) => SupersededAt ??= at;

    internal void Cancel(DateTimeOffset at) => CancelledAt ??= at;
}
