using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Mail.Notices;

/// <summary>Who dealt with a mission, as far as what becomes of it still concerns them.</summary>
internal static class Involved
{
    /// <summary>
    /// The managers who set its funding or validated it, and who replaces them now; all managers when none of those is one any more. Neither the
    /// traveller nor, of what a manager did, who replaces that manager.
    /// </summary>
    public static IEnumerable<Guid> Managers(Mission mission, MissionEvent happened, Authority authority, IReadOnlyCollection<Guid> funders)
    {
        var managers = authority.ManagersOf(mission.Scope);
        var dealt = Agreed(mission, happened, kind => kind == StepKind.Validation).SelectMany(decision => new[] { decision.ActorId, decision.PrincipalId }).Concat(funders).ToHashSet();
        var concerned = managers.Where(manager => dealt.Contains(manager.PersonId) || dealt.Contains(manager.PrincipalId)).ToList();
        return (concerned.Count > 0 ? concerned : managers)
            .Where(manager => manager.PersonId != mission.TravellerId && manager.PrincipalId != happened.ActorId && manager.PrincipalId != mission.TravellerId)
            .Select(manager => manager.PersonId);
    }

    /// <summary>Who agreed to what was signed, or to the change of it that was on its way.</summary>
    public static IEnumerable<Guid> Deciders(Mission mission, MissionEvent happened) => Agreed(mission, happened, kind => true).Select(decision => decision.ActorId);

    /// <summary>The steps that a change on its way awaited when the mission was cancelled.</summary>
    public static IEnumerable<RouteStep> Interrupted(Mission mission, MissionEvent happened) => EventData.Text(happened, "awaited") is null
        ? []
        : mission.LiveSteps().Where(step => step is { State: StepState.Dropped, ActiveSince: not null });

    private static IEnumerable<Decision> Agreed(Mission mission, MissionEvent happened, Func<StepKind, bool> at)
    {
        var kinds = mission.Steps.ToDictionary(step => step.Id, step => step.Kind);
        var signed = mission.Decisions.Where(decision => kinds[decision.StepId] == StepKind.Signature && decision.Sense == DecisionSense.Approved).Max(decision => (int?)decision.Round);
        var changing = EventData.Text(happened, "awaited") is null ? signed : mission.Round;
        return mission.Decisions.Where(decision => decision.Sense == DecisionSense.Approved && (decision.Round == signed || decision.Round == changing) && at(kinds[decision.StepId]));
    }
}
