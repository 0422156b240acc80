using Missions.Web.Documents.Sealing;
using Missions.Web.Presentation.Sheets;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>A mission and what the person may do with it.</summary>
public sealed record MissionPage(MissionSheet Sheet, MissionRelation Relation, DateOnly Today)
{
    /// <summary>The reason typed for a cancellation that was refused.</summary>
    public string? Reason { get; init; }

    /// <summary>The reason typed for a change of the order that was refused.</summary>
    public string? Amendment { get; init; }

    /// <summary>The guest's link; null where the traveller has an account, or whoever looks has no say in it.</summary>
    public GuestLinkPanel? Guest { get; init; }

    /// <summary>What the seal of its order waits for; null when none was put off.</summary>
    public SealDelay? SealWaits { get; init; }

    public Mission Mission => Sheet.Mission;

    public bool IsOwner => (Relation & MissionAccess.Owner) != MissionRelation.None;

    public bool IsOwnerOrManager => IsOwner || Relation.HasFlag(MissionRelation.Manager);

    public bool MayEdit => IsOwner && Mission.IsEditable;

    public bool MayDelete => IsOwner && Mission.Status == MissionStatus.Draft;

    public bool MayWithdraw => IsOwner && (Mission.Status is MissionStatus.Submitted or MissionStatus.Returned);

    /// <summary>Whether the proof of the signature is shown; never to the traveller, for it tells where the signatory was.</summary>
    public bool MayReadProofs { get; init; }

    public bool MayDecide => Relation.HasFlag(MissionRelation.Decider);

    public bool MayCancel => IsOwnerOrManager && Mission.IsUnderOrder;

    public bool MayAmend => IsOwnerOrManager && Mission.Status == MissionStatus.Issued && Mission.Content.ReturnsOn >= Today;

    public bool MayConfirm => IsOwnerOrManager && Mission.MayConfirmTravelOn(Today);

    public bool MayCorrectTravel => IsOwnerOrManager && Mission.MayCorrectTravelOn(Today);

    public bool MayLetGuestIn => Mission.Round > 0 && (Relation & (MissionRelation.EnteredBy | MissionRelation.Manager)) != MissionRelation.None;
}
