namespace Missions.Workflow.Missions;

/// <summary>What happened to a mission. docs/mission-events.md says which action emits which.</summary>
public enum MissionEventKind
{
    /// <summary>The traveller, or a manager on their behalf, submitted the request; a new round starts.</summary>
    Submitted,

    /// <summary>The traveller took the request back.</summary>
    Withdrawn,

    /// <summary>A step was approved.</summary>
    Approved,

    /// <summary>The request was sent back for correction.</summary>
    Returned,

    /// <summary>The request was refused.</summary>
    Rejected,

    /// <summary>The payer and the credits were set.</summary>
    FundingAssigned,

    /// <summary>A typing error was corrected on the traveller's behalf.</summary>
    Corrected,

    /// <summary>The order was signed and numbered.</summary>
    Issued,

    /// <summary>The signed order was rendered and sealed.</summary>
    Sealed,

    /// <summary>An issued order was cancelled.</summary>
    Cancelled,

    /// <summary>The travel was confirmed as planned.</summary>
    Travelled,

    /// <summary>The mission was settled.</summary>
    Closed,

    /// <summary>A step's deadline passed without a decision.</summary>
    DeadlinePassed,

    /// <summary>Someone of the pool took the active step in charge.</summary>
    Claimed,

    /// <summary>Who had taken the active step in charge gave it back to the pool.</summary>
    Released,

    /// <summary>A decider asked the traveller a question.</summary>
    Asked,

    /// <summary>A question was answered.</summary>
    Answered,

    /// <summary>A decider sent the request back to an earlier step.</summary>
    SentBack,

    /// <summary>An administrator asked someone else to decide a step.</summary>
    Reassigned,

    /// <summary>Whoever is asked was reminded before the deadline.</summary>
    Reminded,

    /// <summary>Nobody decided in time: others were asked, or the request is stuck.</summary>
    Escalated,

    /// <summary>An opinion or an agreement given outside was recorded.</summary>
    OpinionRecorded,

    /// <summary>The risk of the places changed: an opinion is to be had anew, or, once the order is issued, those concerned are alerted.</summary>
    RiskChanged,

    /// <summary>A change of an issued order was started.</summary>
    Amended,

    /// <summary>What was really travelled was entered in the place of what was planned.</summary>
    TravelCorrected,

    /// <summary>The file of a cancelled order was made to say so.</summary>
    Stamped,

    /// <summary>Someone asked for the English file of an order.</summary>
    EnglishAsked,

    /// <summary>The English file of an order was sealed.</summary>
    EnglishSealed,

    /// <summary>The English file of a cancelled order was made to say so.</summary>
    EnglishStamped,

    /// <summary>The number that the payer's tool gave to the order was noted, or corrected.</summary>
    NumberNoted,

    /// <summary>It was noted that the cancelled mission was cancelled in the payer's tool too.</summary>
    CancellationNoted,
}
