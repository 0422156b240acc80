using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <content>The risk of its places: frozen at each decision, checked again at the signature and every night.</content>
public sealed partial class Mission
{
    /// <summary>What the risk list said of its places at the last decision, or at the last check; <see langword="null"/> when it had nothing to say.</summary>
    public RiskRating? Risk { get; private set; }

    /// <summary>
    /// Checks the risk once more before the signature. When an opinion is to be had anew, the request goes back to the security opinion and a
    /// notice follows from the event.
    /// </summary>
    /// <param name="authority">Who may act, and the risk list of the day.</param>
    /// <returns>Whether the request went back.</returns>
    public bool RecheckRisk(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (Status != MissionStatus.Submitted || OpinionToHaveAnew(authority) is not { } opinion) return false;
        var before = Risk;
        Risk = RiskRating.Of(authority.Risk.Of(Content));
        AskAgain([opinion], authority);
        Record(MissionEventKind.RiskChanged, actor: null, authority.At, new { Risk, Before = before, Awaits = AwaitedNames() });
        return true;
    }

    /// <summary>Looks at the risk of an issued mission that is coming or running; those concerned are told when it became worse.</summary>
    /// <param name="authority">Who may act, and the risk list of the day.</param>
    /// <returns>Whether it became worse.</returns>
    public bool WatchRisk(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (Status != MissionStatus.Issued || Content.ReturnsOn < authority.Today) return false;
        var rating = RiskRating.Of(authority.Risk.Of(Content));
        if (rating is null || !rating.IsWorseThan(Risk)) return false;
        var before = Risk;
        Risk = rating;
        Record(MissionEventKind.RiskChanged, actor: null, authority.At, new { Risk, Before = before });
        return true;
    }

    private void Rate(Authority authority)
    {
        var rating = RiskRating.Of(authority.Risk.Of(Content));
        if (rating == Risk) return;
        Risk = rating;
        SettleOpenSteps(Facts, authority);
    }

    // The opinion that a change of risk calls for: none was asked for, or the one given was given for less.
    private RouteStep? OpinionToHaveAnew(Authority authority)
    {
        var rating = RiskRating.Of(authority.Risk.Of(Content));
        if (LiveSteps().FirstOrDefault(step => step.Kind == StepKind.SecurityOpinion) is not { } opinion) return null;
        return opinion.State switch
        {
            StepState.Skipped when Route.ReasonToSkip(opinion, Facts with { Risk = rating }, Scope, authority) is null => opinion,
            StepState.Decided when rating is not null && rating.IsWorseThan(_decisions.Single(decision => decision.StepId == opinion.Id).Risk) => opinion,
            _ => null,
        };
    }
}
