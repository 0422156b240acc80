using Missions.Web.Presentation.Sheets;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>What is shown for signature: the frozen content read back from the very text whose hash is agreed to.</summary>
public sealed record SignPage
{
    public required Mission Mission { get; init; }

    public required RouteStep Step { get; init; }

    public required FrozenContent Content { get; init; }

    /// <summary>The right by which the reader signs.</summary>
    public required RoleGrant Grant { get; init; }

    /// <summary>Whether the reader may only record a signature given outside.</summary>
    public bool RecordsOutside { get; init; }

    /// <summary>What was typed of it.</summary>
    public OutsideForm Outside { get; init; } = new();

    /// <summary>The act that the form would send.</summary>
    public Guid ActId { get; init; }

    public ProofPage Proof { get; init; } = new(null, HasPasskey: false);

    public required string Signatory { get; init; }

    /// <summary>For whom the reader would sign, by delegation; null in their own right.</summary>
    public string? SignsFor { get; init; }

    /// <summary>The change of a signed document that this is; null for a first version.</summary>
    public Amendment? Amendment { get; init; }

    public required RiskPanel Risk { get; init; }

    public IReadOnlyList<QuestionLine> Questions { get; init; } = [];

    /// <summary>Where the documents are that bear what was recorded on its route, by their SHA-256.</summary>
    public IReadOnlyDictionary<string, string> Documents => Mission.Decisions
        .Where(decision => OpinionLine.AddressOf(Mission, decision) is not null)
        .DistinctBy(decision => decision.Opinion!.DocumentSha256, StringComparer.Ordinal)
        .ToDictionary(decision => decision.Opinion!.DocumentSha256!, decision => OpinionLine.AddressOf(Mission, decision)!, StringComparer.Ordinal);

    public OrderSnapshot Snapshot => OrderSnapshot.Read(Content.Json);
}
