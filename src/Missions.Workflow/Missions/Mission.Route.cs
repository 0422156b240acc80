using Missions.Geo.Distances;
using Missions.Geo.Emissions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <content>The deciders' verbs. Each falls on the step and round that its reader saw, by someone who may, once.</content>
public sealed partial class Mission
{
    /// <summary>Approves a step; the next one that applies becomes active.</summary>
    /// <param name="fence">The step and round shown.</param>
    /// <param name="personId">Who decides.</param>
    /// <param name="comment">A word with it; may be empty.</param>
    /// <param name="authority">Who may act, at the instant of the decision.</param>
    /// <param name="means">How they say so; signed in by default.</param>
    /// <exception cref="MissionRuleException">Decided already, not theirs, no payer yet, or a signature.</exception>
    public void Approve(StepFence fence, Guid personId, string? comment, Authority authority, DecisionMeans means = DecisionMeans.SignedIn)
    {
        var (step, candidate) = OpenToDecide(fence, personId, authority);
        if (step.Kind == StepKind.Signature || step.RecordsOutside) throw new MissionRuleException(MissionRuleException.Codes.WrongStepKind);
        if (step.Kind == StepKind.Validation && Content.WithCosts && PayerId is null)
            throw new MissionRuleException(MissionRuleException.Codes.NoPayer);
        Rate(authority);
        var decision = Decide(step, DecisionSense.Approved, candidate.Actor, comment, authority, means);
        Advance(authority, candidate.Actor);
        Record(MissionEventKind.Approved, candidate.Actor, authority.At, new { Step = step.Name, decision.Comment, Awaits = AwaitedNames(), decision.Means });
    }

    /// <summary>
    /// Records an opinion or an agreement given outside. An unfavourable one stops the request: it is rejected with the comment as its reason.
    /// </summary>
    /// <param name="fence">The step and round shown.</param>
    /// <param name="personId">Who records it.</param>
    /// <param name="opinion">What was given.</param>
    /// <param name="comment">A word with it; needed with conditions and with an unfavourable one.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">Decided already, not theirs, not such a step, or no comment where one is needed.</exception>
    public void RecordOpinion(StepFence fence, Guid personId, OutsideOpinion opinion, string? comment, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        var (step, candidate) = OpenToDecide(fence, personId, authority);
        if (!step.RecordsOutside) throw new MissionRuleException(MissionRuleException.Codes.WrongStepKind);
        var words = opinion.Sense == OpinionSense.Favourable ? comment : RequireReason(comment);
        Rate(authority);
        var stops = opinion.Sense == OpinionSense.Unfavourable;
        var decision = Decide(step, stops ? DecisionSense.Rejected : DecisionSense.Approved, candidate.Actor, words, authority);
        decision.Opinion = opinion;
        if (stops)
        {
            DropOpenSteps();
            Status = MissionStatus.Rejected;
            Restore();
        }
        else
        {
            Advance(authority, candidate.Actor);
        }

        Record(MissionEventKind.OpinionRecorded, candidate.Actor, authority.At, new { Step = step.Name, Opinion = opinion, decision.Comment, Awaits = AwaitedNames() });
    }

    /// <summary>Sends the request back to an earlier step of its round; that step and those since are asked anew.</summary>
    /// <param name="fence">The step and round shown.</param>
    /// <param name="personId">Who sends it back.</param>
    /// <param name="toStepId">The earlier step.</param>
    /// <param name="comment">What is to be looked at again.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">Decided already, not theirs, no comment, or not an earlier decided step.</exception>
    public void SendBack(StepFence fence, Guid personId, Guid toStepId, string? comment, Authority authority)
    {
        var (step, candidate) = OpenToDecide(fence, personId, authority);
        var words = RequireReason(comment);
        var live = LiveSteps();
        if (live.FirstOrDefault(earlier => earlier.Id == toStepId) is not { State: StepState.Decided } to || to.Rank >= step.Rank)
            throw new MissionRuleException(MissionRuleException.Codes.NotAnEarlierStep);
        Rate(authority);
        var decision = Decide(step, DecisionSense.SentBack, candidate.Actor, words, authority);
        AskAgain([.. live.Where(since => since.Rank >= to.Rank && since.State == StepState.Decided)], authority);
        Record(MissionEventKind.SentBack, candidate.Actor, authority.At, new { Step = step.Name, To = to.Name, decision.Comment, Awaits = AwaitedNames() });
    }

    /// <summary>Sends the request back to the traveller with a comment; it stays editable until submitted again.</summary>
    /// <exception cref="MissionRuleException">Decided already, not theirs, or no comment.</exception>
    public void Return(StepFence fence, Guid personId, string? comment, Authority authority) =>
        End(fence, personId, comment, authority, DecisionSense.Returned, MissionStatus.Returned, MissionEventKind.Returned);

    /// <summary>Refuses the request with a reason; a change of an order that is refused leaves the order as it stands.</summary>
    /// <exception cref="MissionRuleException">Decided already, not theirs, or no reason.</exception>
    public void Reject(StepFence fence, Guid personId, string? reason, Authority authority) =>
        End(fence, personId, reason, authority, DecisionSense.Rejected, MissionStatus.Rejected, MissionEventKind.Rejected);

    /// <summary>Sets the payer and the credits during validation, and settles anew the steps that were not decided; the same again changes nothing.</summary>
    /// <param name="fence">The validation step and round shown.</param>
    /// <param name="personId">Who sets them.</param>
    /// <param name="payerId">The payer.</param>
    /// <param name="credits">The credits to charge, at most 200 characters.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">Decided already, not theirs, not a validation, or a step that would apply has nobody.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="credits"/> has more than 200 characters.</exception>
    public void AssignFunding(StepFence fence, Guid personId, Guid payerId, string credits, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(credits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(credits.Length, 200, nameof(credits));
        var (_, candidate) = OpenValidation(fence, personId, authority);
        RequireSomeoneAtEachStep(Facts with { PayerId = payerId }, authority);
        if (PayerId == payerId && Credits == credits) return;
        var before = new { PayerId, Credits };
        PayerId = payerId;
        Credits = credits;
        SettleOpenSteps(Facts, authority);
        Record(MissionEventKind.FundingAssigned, candidate.Actor, authority.At, new { PayerId, Credits, Before = before });
    }

    /// <summary>
    /// Corrects typing errors on the traveller's behalf, without a new round; the difference stays on the history. The steps that were
    /// not decided are settled anew: a corrected place may change the risk.
    /// </summary>
    /// <param name="fence">The validation step and round shown.</param>
    /// <param name="personId">Who corrects.</param>
    /// <param name="content">The corrected content, complete.</param>
    /// <param name="factors">The factor set that the mission was frozen with.</param>
    /// <param name="authority">Who may act.</param>
    /// <param name="roads">The roads known by now; those that the mission was frozen with hold besides, so that an unchanged leg keeps its distance.</param>
    /// <exception cref="MissionRuleException">
    /// Decided already, not theirs, not a validation, incomplete, a step that would apply has nobody, or another project whose credits
    /// someone else may have to agree to.
    /// </exception>
    public void CorrectOnBehalf(StepFence fence, Guid personId, MissionContent content, FactorSet factors, Authority authority, RoadDistances? roads = null)
    {
        ArgumentNullException.ThrowIfNull(factors);
        var (_, candidate) = OpenValidation(fence, personId, authority);
        if (ContentRules.Check(content, Lateness).Count > 0) throw new MissionRuleException(MissionRuleException.Codes.Incomplete);
        content = Told(content);
        var differences = ContentDifference.Between(Content, content);
        if (differences.Count == 0) return;
        if (content.ProjectId != Content.ProjectId && _steps.Any(step => step.Round == Round && step.Kind == StepKind.BudgetApproval))
            throw new MissionRuleException(MissionRuleException.Codes.ReturnInstead);
        var risk = RiskRating.Of(authority.Risk.Of(content));
        RequireSomeoneAtEachStep(Facts with { Content = content, Risk = risk }, authority);
        (Content, Risk) = (content, risk);
        SettleOpenSteps(Facts, authority);
        Freeze(factors, (roads ?? RoadDistances.None).Or(FrozenRoads()));
        Record(MissionEventKind.Corrected, candidate.Actor, authority.At, new { Differences = differences });
    }

    /// <summary>
    /// Signs, or records the signature given outside where nobody here may sign: the content shown becomes an order with its number.
    /// Rendering and sealing follow as a job.
    /// </summary>
    /// <param name="fence">The signature step and round shown.</param>
    /// <param name="personId">Who signs.</param>
    /// <param name="signature">What was shown and what is allotted.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">
    /// Decided already, not theirs, not a signature, departed already, the content changed since it was shown, an opinion to have anew, an own
    /// signature by someone who may only record one, or the reverse.
    /// </exception>
    public MissionOrder Issue(StepFence fence, Guid personId, Signature signature, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(signature);
        var (step, candidate) = OpenToDecide(fence, personId, authority);
        if (step.Kind != StepKind.Signature) throw new MissionRuleException(MissionRuleException.Codes.WrongStepKind);
        if (candidate.RecordsOutside != (signature.Outside is not null)) throw new MissionRuleException(MissionRuleException.Codes.NotYourStep);
        if (signature.AgreedSha256 != signature.Snapshot.Sha256)
            throw new MissionRuleException(MissionRuleException.Codes.ContentChanged);
        RequireBeforeDeparture(authority);
        if (OpinionToHaveAnew(authority) is not null) throw new MissionRuleException(MissionRuleException.Codes.RiskChanged);
        Risk = RiskRating.Of(authority.Risk.Of(Content));
        Decide(step, DecisionSense.Approved, candidate.Actor, comment: null, authority);
        foreach (var former in _orders) former.Supersede(authority.At);
        Standing = null;
        var order = MissionOrder.Sign(_orders.Count + 1, signature, PayerId, candidate, authority.At);
        _orders.Add(order);
        Status = MissionStatus.Issued;
        Document = order.WhatItIs().Kind;
        WatchNumber();
        Record(MissionEventKind.Issued, candidate.Actor, authority.At, new { order.Number, order.Version, Document, order.SnapshotSha256, order.Capacity, order.DelegationReference, order.Outside, signature.EvidenceSha256 });
        return order;
    }

    private void End(
        StepFence fence, Guid personId, string? reason, Authority authority, DecisionSense sense, MissionStatus status, MissionEventKind kind)
    {
        var (step, candidate) = OpenToDecide(fence, personId, authority);
        var words = RequireReason(reason);
        Rate(authority);
        var decision = Decide(step, sense, candidate.Actor, words, authority);
        DropOpenSteps();
        Status = status;
        if (status == MissionStatus.Rejected) Restore();
        Record(kind, candidate.Actor, authority.At, new { Step = step.Name, decision.Comment });
    }
}
