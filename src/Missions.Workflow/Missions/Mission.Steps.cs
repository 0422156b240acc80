using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <content>How a decision falls on a step, and what the route does next.</content>
public sealed partial class Mission
{
    private (RouteStep Step, Candidate Candidate) Open(StepFence fence, Guid personId, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (_decisions.FirstOrDefault(decision => decision.StepId == fence.StepId) is { } first)
            throw new MissionRuleException(MissionRuleException.Codes.AlreadyDecided, first);
        Require(MissionStatus.Submitted);
        if (ActiveStep is not { } step || step.Id != fence.StepId || fence.Round != Round)
            throw new MissionRuleException(MissionRuleException.Codes.StepNotActive);
        return authority.CandidateFor(personId, step, Scope) is { } candidate
            ? (step, candidate)
            : throw new MissionRuleException(MissionRuleException.Codes.NotYourStep);
    }

    private (RouteStep Step, Candidate Candidate) OpenValidation(StepFence fence, Guid personId, Authority authority)
    {
        var open = Open(fence, personId, authority);
        return open.Step.Kind == StepKind.Validation ? open : throw new MissionRuleException(MissionRuleException.Codes.WrongStepKind);
    }

    private Decision Decide(RouteStep step, DecisionSense sense, Actor actor, string? comment, Authority authority)
    {
        var decision = Decision.On(step, sense, actor, comment?.Trim() ?? "", authority.At);
        _decisions.Add(decision);
        step.Close(StepState.Decided);
        return decision;
    }

    private void Advance(Authority authority, Actor? lastActor)
    {
        foreach (var step in _steps.Where(step => step.Round == Round && step.State == StepState.Pending).OrderBy(step => step.Position))
        {
            if (OnlyAgrees(step) && lastActor is not null && authority.CandidateFor(lastActor.PersonId, step, Scope)?.Actor == lastActor)
            {
                step.Skip(SkipReason.SamePersonAsBefore);
                continue;
            }

            step.Activate(authority.At, authority.Calendar.DeadlineAfter(authority.At, step.DeadlineDays));
            return;
        }
    }

    // Whoever just decided says nothing new at such a step; an opinion, a payer and a signature are never to be had by silence.
    private bool OnlyAgrees(RouteStep step) => step.Kind switch
    {
        StepKind.BudgetApproval => true,
        StepKind.Validation => PayerId is not null || !Content.WithCosts,
        _ => false,
    };

    private void SettleOpenSteps(MissionFacts facts, Authority authority)
    {
        var open = _steps.Where(step => step.Round == Round
            && (step.State == StepState.Pending || (step.State == StepState.Skipped && step.SkipReason != SkipReason.SamePersonAsBefore))).ToList();
        if (open.Any(step => step.State == StepState.Skipped
            && Route.ReasonToSkip(step, facts, Scope, authority) is null && authority.Candidates(step, Scope).Count == 0))
        {
            throw new MissionRuleException(MissionRuleException.Codes.NobodyEligible);
        }

        foreach (var step in open)
            Route.Settle(step, facts, Scope, authority);
    }

    private void DropOpenSteps()
    {
        foreach (var step in _steps.Where(step => step.State is StepState.Active or StepState.Pending))
            step.Close(StepState.Dropped);
    }
}
