namespace Missions.Web.Data;

/// <summary>
/// What is known of one attempt to sign one order: written in the transaction that signs, or once it was refused, and never changed.
/// The text holds the facts; the event of the signature holds its hash.
/// </summary>
public sealed class SignatureEvidence
{
    /// <summary>The result of an attempt that signed; any other names why it did not.</summary>
    public const string Success = "signed";

    public Guid Id { get; init; }

    /// <summary>The act of the signatory, which may be about several orders.</summary>
    public Guid ActId { get; init; }

    public Guid MissionId { get; init; }

    /// <summary>The order that was signed, known once it is issued; null when none was.</summary>
    public Guid? OrderId { get; set; }

    public Guid PersonId { get; init; }

    public DateTimeOffset At { get; init; }

    public required string Result { get; init; }

    /// <summary>The facts as canonical JSON: who, by which right, how their identity was proved and when, from where, for which content.</summary>
    public required string Facts { get; init; }

    /// <summary>SHA-256 of <see cref="Facts"/>.</summary>
    public required string Sha256 { get; init; }
}
