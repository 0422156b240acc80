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

    /// <summary>Whether the proof of the signature is shown; never to the traveller, for it tells where the signatory was.</summary>
    public bool MayReadProofs { get; init; }

    /// <summary>Who of the pool took the step in charge, when it is not the reader.</summary>
    public string? HeldBy { get; init; }

    /// <summary>Whether the reader took it in charge.</summary>
    public bool IsMine { get; init; }

    /// <summary>Whether others may decide it as well, so that taking it in charge says something.</summary>
    public bool IsPool { get; init; }

    /// <summary>Whether the reader may decide as it was taken in charge; else they take it over first.</summary>
    public bool MayDecide { get; init; } = true;

    /// <summary>The steps to which the request may be sent back, latest first.</summary>
    public IReadOnlyList<RouteStep> Earlier { get; init; } = [];

    public OpinionForm Opinion { get; init; } = new();

    /// <summary>Whether an opinion or an agreement given outside is to be recorded.</summary>
    public bool IsOpinion => Step is { RecordsOutside: true };

    public bool IsValidation => Step?.Kind == StepKind.Validation;

    /// <summary>Whether the reader may only record a signature given outside.</summary>
    public bool RecordsOutside { get; init; }

    public bool IsSignature => Step?.Kind == StepKind.Signature;

    /// <summary>Whether an approval would be refused until the payer is set.</summary>
    public bool NeedsPayer => IsValidation && Mission.Content.WithCosts && Mission.PayerId is null;
}
