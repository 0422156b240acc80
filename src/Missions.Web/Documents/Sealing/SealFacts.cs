using Missions.Web.Documents.Pdf;

namespace Missions.Web.Documents.Sealing;

/// <summary>What the signature dictionary says of the seal, beside the certificate itself.</summary>
public sealed record SealFacts
{
    public required string Reason { get; init; }
    public required string Location { get; init; }
    public required DateTimeOffset SealedAt { get; init; }

    /// <summary>For the second seal, of a cancelled order: what it lays over the pages.</summary>
    public Stamp? Stamp { get; init; }
}
