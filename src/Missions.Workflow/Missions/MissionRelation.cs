using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <summary>What a person is to a mission; every access to one goes through these.</summary>
[Flags]
public enum MissionRelation
{
    /// <summary>Nothing: the mission does not exist for them.</summary>
    None = 0,

    /// <summary>They travel.</summary>
    Traveller = 1,

    /// <summary>They entered it for someone else.</summary>
    EnteredBy = 2,

    /// <summary>They manage its unit, or replace who does.</summary>
    Manager = 4,

    /// <summary>The active step awaits them.</summary>
    Decider = 8,

    /// <summary>They are, or were, asked at a step of its route.</summary>
    OnRoute = 16,
}

/// <content>Relations.</content>
public sealed partial class Mission
{
    /// <summary>What a person is to this mission, now. A draft concerns only its traveller and who entered it.</summary>
    public MissionRelation RelationOf(Guid personId, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var relation = MissionRelation.None;
        if (personId == TravellerId) relation |= MissionRelation.Traveller;
        if (personId == EnteredById && personId != TravellerId) relation |= MissionRelation.EnteredBy;
        if (Round == 0) return relation;
        if (IsManagedBy(personId, authority)) relation |= MissionRelation.Manager;
        if (AwaitedFrom(personId, authority) is not null) relation |= MissionRelation.Decider;
        if (_decisions.Any(decision => decision.ActorId == personId || decision.PrincipalId == personId)
            || _steps.Any(step => step.State != StepState.Skipped && authority.CandidateFor(personId, step, Scope) is not null))
        {
            relation |= MissionRelation.OnRoute;
        }

        return relation;
    }
}
