using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Workflow.Missions;

/// <content>The verbs after the order.</content>
public sealed partial class Mission
{
    /// <summary>Records the sealed file of an order; recording the same file again changes nothing.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="fileSha256">SHA-256 of the sealed file, 64 lower-case hexadecimal digits.</param>
    /// <param name="at">When.</param>
    /// <returns>Whether this call recorded it; <see langword="false"/> when it was sealed before.</returns>
    public bool RecordSeal(Guid orderId, string fileSha256, DateTimeOffset at)
    {
        var order = _orders.Single(order => order.Id == orderId);
        if (order.SealedAt is not null) return false;
        order.Seal(fileSha256, at);
        Record(MissionEventKind.Sealed, actor: null, at, new { order.Number, order.Version, FileSha256 = fileSha256 });
        return true;
    }

    /// <summary>Cancels an issued order, with a reason.</summary>
    /// <param name="actor">The traveller, who entered it, or a manager of its unit.</param>
    /// <param name="reason">Why.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">Not issued, not theirs, or no reason.</exception>
    public void Cancel(Actor actor, string? reason, Authority authority)
    {
        RequireOwnerOrManager(actor, authority);
        Require(MissionStatus.Issued);
        var why = RequireReason(reason);
        Status = MissionStatus.Cancelled;
        foreach (var order in _orders) order.Cancel(authority.At);
        Record(MissionEventKind.Cancelled, actor, authority.At, new { Reason = why });
    }

    /// <summary>Confirms that the mission was travelled as planned, once the day of return has come.</summary>
    /// <exception cref="MissionRuleException">Not issued, not theirs, or not back yet.</exception>
    public void ConfirmTravel(Actor actor, Authority authority)
    {
        RequireOwnerOrManager(actor, authority);
        Require(MissionStatus.Issued);
        if (authority.Today < Content.ReturnsOn) throw new MissionRuleException(MissionRuleException.Codes.NotReturnedYet);
        Status = MissionStatus.Travelled;
        Record(MissionEventKind.Travelled, actor, authority.At, new { AsPlanned = true });
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
        Record(MissionEventKind.Closed, actor, authority.At, new { });
    }

    /// <summary>Whether a person manages the mission's unit and employer today, in their own right or as a substitute.</summary>
    public bool IsManagedBy(Guid personId, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.PrincipalsOf(personId, Routing.StepKind.Validation).Any(principal => authority.Holds(principal, Role.Manager, UnitId, EmployerId ?? Guid.Empty));
    }

    private void RequireOwnerOrManager(Actor actor, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.PersonId != TravellerId && actor.PersonId != EnteredById && !IsManagedBy(actor.PersonId, authority))
            throw new MissionRuleException(MissionRuleException.Codes.NotYourMission);
    }
}
