using System.Text.Json.Serialization;

namespace Missions.Web.Mail.Notices;

/// <summary>What a mail is about. Stored by name in the jobs that wait.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoticeTopic>))]
public enum NoticeTopic
{
    // It is the recipient's turn.
    VisaAsked,
    CreditsAsked,
    OpinionAsked,
    SignatureAsked,
    OutsideSignatureAsked,
    DecisionAsked,
    StepReminded,
    StepOverdue,
    StepEscalated,

    // A mission of theirs changed.
    Submitted,
    Withdrawn,
    Approved,
    VisaGiven,
    CreditsAgreed,
    AgreementGiven,
    Returned,
    Rejected,
    FundingAssigned,
    Corrected,
    OrderReady,
    Cancelled,
    Travelled,
    Closed,
    QuestionAsked,
    QuestionAnswered,
    SentBack,
    Reassigned,
    OpinionRecorded,
    AgreementRecorded,
    RiskChanged,
    Amended,
    TravelCorrected,
    TravelPresumed,
    Changed,
    TravelAsked,

    // For who may ask someone else.
    Stuck,

    // For who types into the payer's tool what was signed.
    ToEnter,
    ToUpdate,

    // Who may act for whom.
    SubstituteNamed,
    SubstitutionRevoked,
    DelegationGranted,
    DelegationRevoked,

    // For administrators, of the laboratory itself.
    SealEnding,
    SealEnded,
}
