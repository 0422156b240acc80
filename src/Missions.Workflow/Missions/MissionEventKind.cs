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
}
