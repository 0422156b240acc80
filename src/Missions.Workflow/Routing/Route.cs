using Missions.Workflow.Organisation;

namespace Missions.Workflow.Routing;

/// <summary>Lays out the steps that a mission would take.</summary>
public static class Route
{
    /// <summary>Every step of a policy for one round, frozen: those that do not apply are skipped with the reason.</summary>
    /// <param name="policy">The policy's version.</param>
    /// <param name="facts">What its conditions look at.</param>
    /// <param name="scope">What decides who may act.</param>
    /// <param name="authority">Who may act.</param>
    /// <param name="budgetHolderId">The budget holder of the mission's project, where it has one.</param>
    /// <param name="round">The round, from 1.</param>
    public static IReadOnlyList<RouteStep> Plan(
        RoutePolicy policy, MissionFacts facts, MissionScope scope, Authority authority, Guid? budgetHolderId, int round)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(authority);
        var rank = 0;
        var steps = policy.Steps
            .OrderBy(step => step.Position)
            .Select(step => RouteStep.Freeze(step, round, step.Beside ? rank : ++rank, PersonAsked(step, budgetHolderId)))
            .ToList();
        foreach (var step in steps)
            Settle(step, facts, scope, authority);
        return steps;
    }

    /// <summary>The steps that apply and that nobody may decide; such a mission cannot be submitted.</summary>
    public static IReadOnlyList<RouteStep> Blocked(IEnumerable<RouteStep> steps, MissionScope scope, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return [.. steps.Where(step => step.State == StepState.Pending && authority.Candidates(step, scope).Count == 0)];
    }

    /// <summary>Settles whether a step that was not decided applies, by the condition it was frozen with.</summary>
    internal static void Settle(RouteStep step, MissionFacts facts, MissionScope scope, Authority authority)
    {
        if (ReasonToSkip(step, facts, scope, authority) is { } reason) step.Skip(reason);
        else step.Reopen();
    }

    /// <summary>Why a step does not apply; <see langword="null"/> when it does.</summary>
    internal static SkipReason? ReasonToSkip(RouteStep step, MissionFacts facts, MissionScope scope, Authority authority)
    {
        if (!step.Condition.Holds(facts)) return SkipReason.ConditionNotMet;
        if (step.Kind != StepKind.BudgetApproval) return null;
        if (authority.OnlyTravellerIsAsked(step, scope)) return SkipReason.OnlyCandidateIsTraveller;
        return step is { Assignee: AssigneeKind.ProjectBudgetHolder, PersonId: null } && authority.Candidates(step, scope).Count == 0 ? SkipReason.NoBudgetHolder : null;
    }

    private static Guid? PersonAsked(PolicyStep step, Guid? budgetHolderId) => step.Assignee switch
    {
        AssigneeKind.Person => step.PersonId,
        AssigneeKind.ProjectBudgetHolder => budgetHolderId,
        _ => null,
    };
}
