using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <content>While nobody decides: reminder, deadline, substitutes, backup role, administrator.</content>
public sealed partial class Mission
{
    /// <summary>
    /// Takes the next step of the follow-up of a wait: a reminder, the deadline, then those who may decide besides, one after the other, and
    /// at last the administrator. A rung with nobody on it is left out.
    /// </summary>
    /// <param name="stepId">The step awaited when it was armed.</param>
    /// <param name="authority">Who may act.</param>
    /// <returns>Whether the step was still awaited.</returns>
    public bool FollowUp(Guid stepId, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (ActiveSteps.FirstOrDefault(step => step.Id == stepId) is not { Escalation: < Escalation.Stuck } step) return false;
        var planned = step.NextAlertAt ?? authority.At;
        var reached = Next(step, planned, authority);
        step.Escalate(reached, reached switch
        {
            Escalation.Reminded => step.DueAt,
            Escalation.Stuck => null,
            _ => step.Terms.EscalatesAt(planned, authority.Calendar),
        });
        if (reached > Escalation.Overdue) step.Release();
        Record(EventOf(reached), actor: null, authority.At, new { Step = step.Name, Reached = reached });
        return true;
    }

    private Escalation Next(RouteStep step, DateTimeOffset planned, Authority authority)
    {
        if (step.Escalation == Escalation.None && planned < step.DueAt) return Escalation.Reminded;
        if (step.Escalation < Escalation.Overdue) return Escalation.Overdue;
        if (step.Escalation < Escalation.Substitutes && authority.HasSubstitutes(step, Scope)) return Escalation.Substitutes;
        return step.Escalation < Escalation.Backup && authority.HasBackup(step, Scope) ? Escalation.Backup : Escalation.Stuck;
    }

    private static MissionEventKind EventOf(Escalation reached) => reached switch
    {
        Escalation.Reminded => MissionEventKind.Reminded,
        Escalation.Overdue => MissionEventKind.DeadlinePassed,
        _ => MissionEventKind.Escalated,
    };
}
