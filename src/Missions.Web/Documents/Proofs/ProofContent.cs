using Missions.Web.Documents.Orders;

namespace Missions.Web.Documents.Proofs;

/// <summary>What the proof of a signature says on paper: sections of labels and values, in the language of its reader.</summary>
public sealed record ProofContent
{
    public required OrderLanguage Language { get; init; }

    public required string Title { get; init; }

    public required string Subject { get; init; }

    public required string Laboratory { get; init; }

    public required string City { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required IReadOnlyList<ProofSection> Sections { get; init; }

    /// <summary>The chained events of the mission: when, what, and the hash of each.</summary>
    public required IReadOnlyList<(string At, string What, string Hash)> History { get; init; }

    public required IReadOnlyList<string> HowToCheck { get; init; }
}

/// <summary>One section.</summary>
public sealed record ProofSection(string Heading, IReadOnlyList<(string Label, string Value)> Facts);
