using Missions.Geo.Distances;
using Missions.Geo.Emissions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <content>The verbs after the order.</content>
public sealed partial class Mission
{
    /// <summary>Cancels an issued order, with a reason. A change of it that is on its way is given up.</summary>
    /// <param name="actor">The traveller, who entered it, or a manager of its unit.</param>
    /// <param name="reason">Why.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">Not under an order, not theirs, or no reason.</exception>
    public void Cancel(Actor actor, string? reason, Authority authority)
    {
        RequireOwnerOrManager(actor, authority);
        RequireOrder();
        var why = RequireReason(reason);
        var awaited = AwaitedNames();
        Restore();
        Status = MissionStatus.Cancelled;
        foreach (var order in _orders) order.Cancel(authority.At);
        WatchNumber();
        Record(MissionEventKind.Cancelled, actor, authority.At, awaited is null ? new { Reason = why } : (object)new { Reason = why, Awaited = awaited });
    }

    /// <summary>Whether the travel is taken to have been as planned because nobody said otherwise in time.</summary>
    public bool IsPresumed { get; private set; }

    /// <summary>Days after the return at whose end an unanswered mission is presumed travelled.</summary>
    public const int PresumedAfterDays = 15;

    /// <summary>Whether the travel can be confirmed on a day: under an order or presumed, and the day of return has come.</summary>
    public bool MayConfirmTravelOn(DateOnly today) => (IsUnderOrder || (IsPresumed && Status == MissionStatus.Travelled)) && IsBackOn(today);

    /// <summary>Whether what was travelled can be entered on a day: under an order or travelled, and the day of return has come.</summary>
    public bool MayCorrectTravelOn(DateOnly today) => (IsUnderOrder || Status == MissionStatus.Travelled) && IsBackOn(today);

    /// <summary>Whether an order is in force that nobody travelled or cancelled yet; a change of it may be on its way.</summary>
    public bool IsUnderOrder => Status == MissionStatus.Issued || IsAmending;

    /// <summary>Confirms that the mission was travelled as planned, once the day of return has come.</summary>
    /// <param name="actor">The traveller, who entered it, or a manager of its unit.</param>
    /// <param name="authority">Who may act.</param>
    /// <param name="means">How they say so; signed in by default.</param>
    /// <exception cref="MissionRuleException">Not under an order, not theirs, or not back yet.</exception>
    public void ConfirmTravel(Actor actor, Authority authority, DecisionMeans means = DecisionMeans.SignedIn)
    {
        RequireOwnerOrManager(actor, authority);
        if (!IsPresumed || Status != MissionStatus.Travelled) RequireOrder();
        RequireBack(authority);
        Travel(isPresumed: false);
        Record(MissionEventKind.Travelled, actor, authority.At, new { AsPlanned = true, Means = means });
    }

    /// <summary>Enters what was really travelled in the place of what was planned: that is what the carbon balance counts. The order stays as signed.</summary>
    /// <param name="actor">The traveller, who entered it, or a manager of its unit.</param>
    /// <param name="content">What was travelled, complete.</param>
    /// <param name="factors">The factor set that the mission was frozen with.</param>
    /// <param name="authority">Who may act.</param>
    /// <param name="roads">The roads known by now; those that the mission was frozen with hold besides.</param>
    /// <exception cref="MissionRuleException">Neither under an order nor travelled, not theirs, not back yet, or incomplete.</exception>
    public void CorrectTravel(Actor actor, MissionContent content, FactorSet factors, Authority authority, RoadDistances? roads = null)
    {
        ArgumentNullException.ThrowIfNull(factors);
        RequireOwnerOrManager(actor, authority);
        if (!IsAmending) Require(MissionStatus.Issued, MissionStatus.Travelled);
        RequireBack(authority);
        if (ContentRules.Check(content, Lateness).Count > 0) throw new MissionRuleException(MissionRuleException.Codes.Incomplete);
        Travel(isPresumed: false);
        var differences = ContentDifference.Between(Content, content);
        Content = content;
        Freeze(factors, (roads ?? RoadDistances.None).Or(FrozenRoads()));
        Record(MissionEventKind.TravelCorrected, actor, authority.At, new { Differences = differences });
    }

    /// <summary>Presumes that the mission was travelled as planned, <see cref="PresumedAfterDays"/> days after the return: the balance would count none otherwise.</summary>
    /// <param name="at">When.</param>
    /// <returns>Whether nobody had said otherwise.</returns>
    public bool PresumeTravel(DateTimeOffset at)
    {
        if (!IsUnderOrder) return false;
        Travel(isPresumed: true);
        Record(MissionEventKind.Travelled, actor: null, at, new { AsPlanned = true, Presumed = true });
        return true;
    }

    /// <summary>Settles a travelled mission.</summary>
    /// <exception cref="MissionRuleException">Not travelled, or the person is no manager of its unit.</exception>
    public void Close(Actor actor, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(authority);
        if (!IsManagedBy(actor.PersonId, authority)) throw new MissionRuleException(MissionRuleException.Codes.NotYourMission);
        Require(MissionStatus.Travelled);
        Status = MissionStatus.Closed;
        WatchNumber();
        Record(MissionEventKind.Closed, actor, authority.At, new { });
    }

    /// <summary>Whether a person manages the mission's unit and employer today, in their own right or as a substitute.</summary>
    public bool IsManagedBy(Guid personId, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.PrincipalsOf(personId, StepKind.Validation).Any(principal => authority.Holds(principal, Role.Manager, UnitId, EmployerId ?? Guid.Empty));
    }

    private void Travel(bool isPresumed)
    {
        Restore();
        Status = MissionStatus.Travelled;
        IsPresumed = isPresumed;
    }

    private void RequireOrder()
    {
        if (!IsAmending) Require(MissionStatus.Issued);
    }

    private bool IsBackOn(DateOnly today) => StandingContent.ReturnsOn <= today;

    private void RequireBack(Authority authority)
    {
        if (!IsBackOn(authority.Today)) throw new MissionRuleException(MissionRuleException.Codes.NotReturnedYet);
    }

    private void RequireOwnerOrManager(Actor actor, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.PersonId != TravellerId && actor.PersonId != EnteredById && !IsManagedBy(actor.PersonId, authority))
            throw new MissionRuleException(MissionRuleException.Codes.NotYourMission);
    }
}
