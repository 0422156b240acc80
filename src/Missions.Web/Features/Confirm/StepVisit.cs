using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Confirm;

/// <summary>Someone who comes by the link of a mail to decide a step.</summary>
/// <param name="Link">The link.</param>
/// <param name="State">What it lets them do.</param>
/// <param name="Mission">The mission.</param>
public sealed record StepVisit(MailLink Link, LinkState State, Mission Mission)
{
    /// <summary>The step awaited; null once it is not.</summary>
    public RouteStep? Step { get; init; }

    /// <summary>The person, and for whom they would decide.</summary>
    public Actor? Actor { get; init; }

    /// <summary>What was decided on the step, when it was.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Who may act, at the instant of the visit.</summary>
    public required Authority Authority { get; init; }

    public static StepVisit Of(MailLink link, Mission mission, Authority authority, bool isConfidential)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(authority);
        if (authority.At >= link.Until) return Ended(LinkState.Expired);
        if (mission.RelationOf(link.PersonId, authority) == MissionRelation.None) return Ended(LinkState.NotTheirs);
        if (mission.Decisions.FirstOrDefault(decision => decision.StepId == link.Fence.StepId) is { } decision) return Ended(LinkState.Done) with { Decision = decision };
        if (mission.Status != MissionStatus.Submitted || mission.Round != link.Fence.Round || mission.ActiveSteps.FirstOrDefault(active => active.Id == link.Fence.StepId) is not { } step)
            return Ended(LinkState.Over);
        return authority.CandidateFor(link.PersonId, step, mission.Scope) is { } candidate
            ? Ended(StateOf(mission, step, candidate, authority, isConfidential)) with { Step = step, Actor = candidate.Actor }
            : Ended(LinkState.NotTheirs);

        StepVisit Ended(LinkState state) => new(link, state, mission) { Authority = authority };
    }

    private static LinkState StateOf(Mission mission, RouteStep step, Candidate candidate, Authority authority, bool isConfidential) => (mission, step, candidate) switch
    {
        (_, { Kind: StepKind.Signature } or { RecordsOutside: true }, _) or (_, _, { RecordsOutside: true }) => LinkState.AsksMore,
        _ when !mission.MayDecide(step, candidate.Actor, authority) => LinkState.Held,
        _ when isConfidential => LinkState.Confidential,
        ({ PayerId: null, Content.WithCosts: true }, { Kind: StepKind.Validation }, _) => LinkState.AsksMore,
        _ => LinkState.Open,
    };
}
