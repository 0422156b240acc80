using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Mail.Notices;

/// <summary>
/// Who is told of an event. Besides, whoever a step asks since that event is told that it is their turn; and nobody is told of what they
/// did themselves, but the traveller who cancels, for the sake of their calendar.
/// </summary>
/// <param name="Owners">What the traveller, and who entered the request, are told; nothing when null.</param>
/// <param name="Step">What those are told who hold the step named in the event, or else whom it asks; nothing when null.</param>
public sealed record NoticeRule(NoticeTopic? Owners = null, NoticeTopic? Step = null)
{
    private static readonly NoticeRule Nobody = new();

    /// <summary>What whoever asked the question that was answered is told; nothing when null.</summary>
    public NoticeTopic? Asker { get; init; }

    /// <summary>What the managers are told who dealt with the mission, with who replaces them now; nothing when null.</summary>
    public NoticeTopic? Managers { get; init; }

    /// <summary>What those are told who agreed to what was signed, or who were deciding on a change of it; nothing when null.</summary>
    public NoticeTopic? Deciders { get; init; }

    /// <summary>What those are told who hold these roles on the mission's unit and employer; an administrator, anywhere.</summary>
    public (NoticeTopic Topic, Role[] Roles)? Holders { get; init; }

    /// <summary>
    /// The table: a line for each kind of event. A kind without one is a failing test; until then its owners are told that something changed.
    /// </summary>
    /// <param name="kind">What happened.</param>
    /// <param name="status">How the mission stands by now.</param>
    /// <param name="byItself">Whether the application did it.</param>
    public static NoticeRule? Of(MissionEventKind kind, MissionStatus status, bool byItself) => kind switch
    {
        MissionEventKind.Submitted => new(Owners: NoticeTopic.Submitted),
        MissionEventKind.Withdrawn => new(Owners: NoticeTopic.Withdrawn),
        MissionEventKind.Approved => new(Owners: NoticeTopic.Approved),
        MissionEventKind.Returned => new(Owners: NoticeTopic.Returned),
        MissionEventKind.Rejected => new(Owners: NoticeTopic.Rejected),
        MissionEventKind.FundingAssigned => new(Owners: NoticeTopic.FundingAssigned),
        MissionEventKind.Corrected => new(Owners: NoticeTopic.Corrected),
        MissionEventKind.Issued => Nobody, // The seal follows, and its mail tells of both.
        MissionEventKind.Sealed => status == MissionStatus.Issued ? new(Owners: NoticeTopic.OrderReady) { Managers = NoticeTopic.ToEnter } : Nobody,
        MissionEventKind.Cancelled => new(Owners: NoticeTopic.Cancelled) { Managers = NoticeTopic.Cancelled, Deciders = NoticeTopic.Cancelled },
        MissionEventKind.Travelled => new(Owners: byItself ? NoticeTopic.TravelPresumed : NoticeTopic.Travelled),
        MissionEventKind.TravelCorrected => new(Owners: NoticeTopic.TravelCorrected),
        MissionEventKind.Closed => new(Owners: NoticeTopic.Closed),
        MissionEventKind.Claimed => Nobody, // The page says who holds it; nothing changed for anyone else.
        MissionEventKind.Released => Nobody,
        MissionEventKind.Asked => new(Owners: NoticeTopic.QuestionAsked),
        MissionEventKind.Answered => new(Owners: NoticeTopic.QuestionAnswered) { Asker = NoticeTopic.QuestionAnswered },
        MissionEventKind.SentBack => new(Owners: NoticeTopic.SentBack),
        MissionEventKind.Reassigned => new(Owners: NoticeTopic.Reassigned),
        MissionEventKind.OpinionRecorded => new(Owners: status == MissionStatus.Rejected ? NoticeTopic.Rejected : NoticeTopic.OpinionRecorded),
        MissionEventKind.Reminded => new(Step: NoticeTopic.StepReminded),
        MissionEventKind.DeadlinePassed => new(Step: NoticeTopic.StepOverdue),
        MissionEventKind.Escalated => new(Step: NoticeTopic.StepEscalated) { Holders = (NoticeTopic.Stuck, [Role.Administrator]) },
        MissionEventKind.RiskChanged when status == MissionStatus.Issued =>
            new(Owners: NoticeTopic.RiskChanged) { Holders = (NoticeTopic.RiskChanged, [Role.SecurityOfficer, Role.Signatory]) },
        MissionEventKind.RiskChanged => new(Owners: NoticeTopic.RiskChanged),
        MissionEventKind.Stamped => Nobody, // The cancellation was told.
        MissionEventKind.EnglishAsked or MissionEventKind.EnglishSealed or MissionEventKind.EnglishStamped => Nobody, // Whoever asked has it before their eyes.
        MissionEventKind.NumberNoted or MissionEventKind.CancellationNoted => Nobody, // The page says it; nothing is asked of anyone.
        MissionEventKind.Amended => new(Owners: NoticeTopic.Amended),
        _ => null,
    };

    /// <summary>What both, or administrators, are told of an event of the organisation; nobody is when null.</summary>
    public static NoticeTopic? Of(string organisationEventKind) => organisationEventKind switch
    {
        OrganisationLog.SubstitutionNamed => NoticeTopic.SubstituteNamed,
        OrganisationLog.SubstitutionRevoked => NoticeTopic.SubstitutionRevoked,
        OrganisationLog.DelegationGranted => NoticeTopic.DelegationGranted,
        OrganisationLog.DelegationRevoked => NoticeTopic.DelegationRevoked,
        OrganisationLog.SealEnding => NoticeTopic.SealEnding,
        OrganisationLog.SealEnded => NoticeTopic.SealEnded,
        _ => null,
    };

    /// <summary>What the owners are told once a step was decided, by what was given there.</summary>
    public static NoticeTopic Given(StepKind? kind) => kind switch
    {
        StepKind.Validation => NoticeTopic.VisaGiven,
        StepKind.BudgetApproval => NoticeTopic.CreditsAgreed,
        StepKind.Agreement => NoticeTopic.AgreementGiven,
        _ => NoticeTopic.Approved,
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
