using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <content>How a decision falls on a step, and what the route does next.</content>
public sealed partial class Mission
{
    /// <summary>The active step that awaits a person, and the right by which they may decide it; <see langword="null"/> when none does.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="authority">Who may act.</param>
    public (RouteStep Step, Candidate Candidate)? AwaitedFrom(Guid personId, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return ActiveSteps
            .Select(step => (step, authority.CandidateFor(personId, step, Scope)))
            .Where(awaited => awaited.Item2 is not null)
            .Select(awaited => ((RouteStep, Candidate)?)(awaited.step, awaited.Item2!))
            .FirstOrDefault();
    }

    /// <summary>Who took a step in charge and may still decide it; <see langword="null"/> when it is open to its whole pool.</summary>
    /// <param name="step">An active step.</param>
    /// <param name="authority">Who may act.</param>
    public Guid? HolderOf(RouteStep step, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(authority);
        return step.ClaimedById is { } holder && authority.CandidateFor(holder, step, Scope) is not null ? holder : null;
    }

    /// <summary>Whether an actor may decide a step as it was taken in charge: by nobody, by themselves, or within one and the same right.</summary>
    /// <param name="step">An active step.</param>
    /// <param name="actor">Who would decide it.</param>
    /// <param name="authority">Who may act.</param>
    public bool MayDecide(RouteStep step, Actor actor, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return HolderOf(step, authority) is not { } holder
            || holder == actor.PersonId || authority.CandidateFor(holder, step, Scope)!.Actor.PrincipalId == actor.PrincipalId;
    }

    /// <summary>The steps of the round that were asked and not asked anew later, in order: those that one may be sent back to and that the route draws.</summary>
    public IReadOnlyList<RouteStep> LiveSteps() =>
    [
        .. _steps
            .Where(step => step.Round == Round)
            .GroupBy(step => step.Name, StringComparer.Ordinal)
            .Select(asked => asked.MaxBy(step => step.Position)!)
            .OrderBy(step => step.Position),
    ];

    private (RouteStep Step, Candidate Candidate) Open(StepFence fence, Guid personId, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (_decisions.FirstOrDefault(decision => decision.StepId == fence.StepId) is { } first)
            throw new MissionRuleException(MissionRuleException.Codes.AlreadyDecided, first);
        Require(MissionStatus.Submitted);
        if (ActiveSteps.FirstOrDefault(step => step.Id == fence.StepId) is not { } step || fence.Round != Round)
            throw new MissionRuleException(MissionRuleException.Codes.StepNotActive);
        return authority.CandidateFor(personId, step, Scope) is { } candidate
            ? (step, candidate)
            : throw new MissionRuleException(MissionRuleException.Codes.NotYourStep);
    }

    // Another of the pool takes the step over first, which shows.
    private (RouteStep Step, Candidate Candidate) OpenToDecide(StepFence fence, Guid personId, Authority authority)
    {
        var open = Open(fence, personId, authority);
        return MayDecide(open.Step, open.Candidate.Actor, authority) ? open : throw new MissionRuleException(MissionRuleException.Codes.ClaimedByAnother);
    }

    private (RouteStep Step, Candidate Candidate) OpenValidation(StepFence fence, Guid personId, Authority authority)
    {
        var open = OpenToDecide(fence, personId, authority);
        return open.Step.Kind == StepKind.Validation ? open : throw new MissionRuleException(MissionRuleException.Codes.WrongStepKind);
    }

    private Decision Decide(RouteStep step, DecisionSense sense, Actor actor, string? comment, Authority authority, DecisionMeans means = DecisionMeans.SignedIn)
    {
        var decision = Decision.On(step, sense, actor, comment?.Trim() ?? "", Risk, authority.At, means);
        _decisions.Add(decision);
        step.Close(StepState.Decided);
        return decision;
    }

    private void Advance(Authority authority, Actor? lastActor)
    {
        while (ActiveSteps.Count == 0)
        {
            var pending = _steps.Where(step => step.Round == Round && step.State == StepState.Pending).ToList();
            if (pending.Count == 0) return;
            var turn = pending.Min(step => step.Rank);
            foreach (var step in pending.Where(step => step.Rank == turn).OrderBy(step => step.Position))
            {
                if (OnlyAgrees(step) && lastActor is not null && authority.CandidateFor(lastActor.PersonId, step, Scope)?.Actor == lastActor)
                    step.Skip(SkipReason.SamePersonAsBefore);
                else
                    step.Activate(authority.At, authority.Calendar);
            }
        }
    }

    // Whoever just decided says nothing new at such a step; an opinion, a payer and a signature are never to be had by silence.
    private bool OnlyAgrees(RouteStep step) => !step.RecordsOutside && step.Kind switch
    {
        StepKind.BudgetApproval or StepKind.Agreement => true,
        StepKind.Validation => PayerId is not null || !Content.WithCosts,
        _ => false,
    };

    private IEnumerable<RouteStep> OpenSteps() => _steps.Where(step => step.Round == Round
        && (step.State == StepState.Pending || (step.State == StepState.Skipped && step.SkipReason != SkipReason.SamePersonAsBefore)));

    private void RequireSomeoneAtEachStep(MissionFacts facts, Authority authority)
    {
        // A step that nobody could decide before is an administrator's to mend; this change must not make another one.
        var scope = Scope.With(facts.Content);
        if (OpenSteps().Any(step => Route.ReasonToSkip(step, facts, scope, authority) is null && authority.Candidates(step, scope).Count == 0
            && (step.State == StepState.Skipped || authority.Candidates(step, Scope).Count > 0)))
        {
            throw new MissionRuleException(MissionRuleException.Codes.NobodyEligible);
        }
    }

    private void SettleOpenSteps(MissionFacts facts, Authority authority)
    {
        foreach (var step in OpenSteps().ToList())
            Route.Settle(step, facts, Scope, authority);
    }

    // Asked anew, later in the same round: no decision is erased, and the route shows both.
    private void AskAgain(IReadOnlyCollection<RouteStep> asked, Authority authority)
    {
        var first = asked.Min(step => step.Position);
        var open = LiveSteps().Where(step => step.State is StepState.Active or StepState.Pending || (step.State == StepState.Skipped && step.Position >= first)).ToList();
        var again = asked.Concat(open).Distinct().OrderBy(step => step.Position).ToList();
        foreach (var step in open)
            step.Close(StepState.Dropped);
        var (position, rank) = (_steps.Where(step => step.Round == Round).Max(step => step.Position), _steps.Where(step => step.Round == Round).Max(step => step.Rank));
        foreach (var side in again.GroupBy(step => step.Rank).OrderBy(side => side.Key))
        {
            rank++;
            foreach (var step in side)
            {
                var copy = step.Again(++position, rank);
                _steps.Add(copy);
                Route.Settle(copy, Facts, Scope, authority);
            }
        }

        Advance(authority, lastActor: null);
    }

    private void DropOpenSteps()
    {
        foreach (var step in _steps.Where(step => step.State is StepState.Active or StepState.Pending))
            step.Close(StepState.Dropped);
    }

    private string? AwaitedNames() => ActiveSteps is { Count: > 0 } awaited ? string.Join(", ", awaited.Select(step => step.Name)) : null;
}
