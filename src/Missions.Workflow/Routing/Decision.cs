using Missions.Workflow.Missions;
using Missions.Workflow.Risk;

namespace Missions.Workflow.Routing;

/// <summary>A decision on a step. There is one a step at most; the database says so too.</summary>
public sealed class Decision
{
    private Decision()
    {
    }

    /// <summary>The step decided.</summary>
    public Guid StepId { get; private set; }

    /// <summary>The round of the step.</summary>
    public int Round { get; private set; }

    /// <summary>Approved, returned, rejected or sent back.</summary>
    public DecisionSense Sense { get; private set; }

    /// <summary>Who decided.</summary>
    public Guid ActorId { get; private set; }

    /// <summary>For whom; the actor themselves when on their own account.</summary>
    public Guid PrincipalId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Signed in, or by the link of a mail.</summary>
    public DecisionMeans Means { get; private set; }

    /// <summary>A word with it; the reason of a return or a rejection.</summary>
    public required string Comment { get; init; }

    /// <summary>What the risk list said of the mission at that instant; <see langword="null"/> when it had nothing to say.</summary>
    public RiskRating? Risk { get; private set; }

    /// <summary>The act given outside that was recorded; <see langword="null"/> for a decision of one's own.</summary>
    public OutsideOpinion? Opinion { get; internal set; }

    internal static Decision On(RouteStep step, DecisionSense sense, Actor actor, string comment, RiskRating? risk, DateTimeOffset at, DecisionMeans means) => new()
    {
        StepId = step.Id,
        Round = step.Round,
        Sense = sense,
        ActorId = actor.PersonId,
        PrincipalId = actor.PrincipalId,
        At = at,
        Risk = risk,
        Means = means,
        Comment = comment,
    };
}
