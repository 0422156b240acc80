using Missions.Web.Presentation.Sheets;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>A mission and what the person may do with it.</summary>
public sealed record MissionPage(MissionSheet Sheet, MissionRelation Relation, DateOnly Today)
{
    /// <summary>The reason typed for a cancellation that was refused.</summary>
    public string? Reason { get; init; }

    public Mission Mission => Sheet.Mission;

    public bool IsOwner => (Relation & MissionAccess.Owner) != MissionRelation.None;

    public bool IsOwnerOrManager => IsOwner || Relation.HasFlag(MissionRelation.Manager);

    public bool MayEdit => IsOwner && Mission.IsEditable;

    public bool MayDelete => IsOwner && Mission.Status == MissionStatus.Draft;

    public bool MayWithdraw => IsOwner && (Mission.Status is MissionStatus.Submitted or MissionStatus.Returned);

    public bool MayDecide => Relation.HasFlag(MissionRelation.Decider);

    public bool MayCancel => IsOwnerOrManager && Mission.Status == MissionStatus.Issued;

    public bool MayConfirm => MayCancel && Mission.Content.ReturnsOn <= Today;
}
