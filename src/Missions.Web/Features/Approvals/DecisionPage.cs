using Missions.Web.Presentation.Sheets;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>A request as its deciders see it, with what the reader may do now.</summary>
public sealed record DecisionPage
{
    public required MissionSheet Sheet { get; init; }

    public Mission Mission => Sheet.Mission;

    /// <summary>The step that awaits the reader; null when none does.</summary>
    public RouteStep? Step { get; init; }

    /// <summary>Whom the reader would stand in for; null on their own account.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Who may decide the awaited step, when it is not the reader.</summary>
    public IReadOnlyList<string> Awaited { get; init; } = [];

    public IReadOnlyList<Institution> Payers { get; init; } = [];

    public FundingForm Funding { get; init; } = new();

    public DecisionForm Decision { get; init; } = new();

    /// <summary>The decision that the posted form was about, when it comes back with a message: <c>return</c>, <c>reject</c>…</summary>
    public string Verb { get; init; } = "";

    public bool IsValidation => Step?.Kind == StepKind.Validation;

    /// <summary>Whether the reader may only record a signature given outside.</summary>
    public bool RecordsOutside { get; init; }

    public bool IsSignature => Step?.Kind == StepKind.Signature;

    /// <summary>Whether an approval would be refused until the payer is set.</summary>
    public bool NeedsPayer => IsValidation && Mission.Content.WithCosts && Mission.PayerId is null;
}
