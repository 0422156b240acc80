using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Mail.Notices;

/// <summary>
/// Who is told of an event. Besides, whoever a step asks since that event is told that it is their turn; and nobody is told of what they
/// did themselves.
/// </summary>
/// <param name="Owners">What the traveller, and who entered the request, are told; nothing when null.</param>
/// <param name="Step">What those are told whom the step named in the event still asks; nothing when null.</param>
public sealed record NoticeRule(NoticeTopic? Owners = null, NoticeTopic? Step = null)
{
    private static readonly NoticeRule Nobody = new();

    /// <summary>Once the mission stands otherwise, the owners are not told any more; they are in any case when null.</summary>
    public MissionStatus? While { get; init; }

    /// <summary>The table: one line for each kind of event. A kind without one is a failing test; its owners are told that something changed.</summary>
    public static NoticeRule? Of(MissionEventKind kind) => kind switch
    {
        MissionEventKind.Submitted => new(Owners: NoticeTopic.Submitted),
        MissionEventKind.Withdrawn => new(Owners: NoticeTopic.Withdrawn),
        MissionEventKind.Approved => new(Owners: NoticeTopic.Approved),
        MissionEventKind.Returned => new(Owners: NoticeTopic.Returned),
        MissionEventKind.Rejected => new(Owners: NoticeTopic.Rejected),
        MissionEventKind.FundingAssigned => new(Owners: NoticeTopic.FundingAssigned),
        MissionEventKind.Corrected => new(Owners: NoticeTopic.Corrected),
        MissionEventKind.Issued => Nobody, // The seal follows, and its mail tells of both.
        MissionEventKind.Sealed => new(Owners: NoticeTopic.OrderReady) { While = MissionStatus.Issued },
        MissionEventKind.Cancelled => new(Owners: NoticeTopic.Cancelled),
        MissionEventKind.Travelled => new(Owners: NoticeTopic.Travelled),
        MissionEventKind.Closed => new(Owners: NoticeTopic.Closed),
        MissionEventKind.DeadlinePassed => new(Step: NoticeTopic.StepOverdue),
        _ => null,
    };

    /// <summary>What both are told of an event of the organisation; nobody is when null.</summary>
    public static NoticeTopic? Of(string organisationEventKind) => organisationEventKind switch
    {
        OrganisationLog.SubstitutionNamed => NoticeTopic.SubstituteNamed,
        OrganisationLog.SubstitutionRevoked => NoticeTopic.SubstitutionRevoked,
        _ => null,
    };

    /// <summary>What someone is told when a step starts to ask them.</summary>
    public static NoticeTopic Asking(StepKind kind, bool recordsOutside) => kind switch
    {
        StepKind.Validation => NoticeTopic.VisaAsked,
        StepKind.BudgetApproval => NoticeTopic.CreditsAsked,
        StepKind.SecurityOpinion => NoticeTopic.OpinionAsked,
        StepKind.Signature => recordsOutside ? NoticeTopic.OutsideSignatureAsked : NoticeTopic.SignatureAsked,
        _ => NoticeTopic.DecisionAsked,
    };
}
