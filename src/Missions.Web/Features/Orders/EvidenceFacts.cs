using System.Text.Json;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.Orders;

/// <summary>What is kept of one attempt to sign one order, as canonical JSON; docs/proof.md says what each part is. A change is a new schema.</summary>
public sealed record EvidenceFacts
{
    public const string CurrentSchema = "labmissions-signature-evidence-1";

    public string Schema { get; init; } = CurrentSchema;

    /// <summary><see cref="Data.SignatureEvidence.Success"/>, or why nothing was signed.</summary>
    public required string Result { get; init; }

    public required ActFacts Act { get; init; }

    public required WhoFacts Who { get; init; }

    /// <summary>The capacity (qualité) of the right used.</summary>
    public string? Capacity { get; init; }

    public string? DelegationReference { get; init; }

    /// <summary>For whom, by delegation.</summary>
    public WhoFacts? Principal { get; init; }

    public required Guid MissionId { get; init; }

    public string? Request { get; init; }

    public required Guid StepId { get; init; }

    public required int Round { get; init; }

    public string? Number { get; init; }

    public int? Version { get; init; }

    /// <summary>The hash that was agreed to.</summary>
    public required string SnapshotSha256 { get; init; }

    public required string Statement { get; init; }

    /// <summary>The signature given elsewhere that was recorded.</summary>
    public OutsideAct? Outside { get; init; }

    public static EvidenceFacts Read(string text) => JsonSerializer.Deserialize<EvidenceFacts>(text, WorkflowJson.Options)!;
}

public sealed record ActFacts(Guid Id, int Orders, DateTimeOffset At, ProofMethod? Method, DateTimeOffset? ProvedAt, string Address, string Agent);

public sealed record WhoFacts(Guid Id, string Name);
