namespace Missions.Workflow.Missions;

/// <summary>Where a mission stands as a whole. « Who holds it » is not a status: it is the active step.</summary>
public enum MissionStatus
{
    /// <summary>Being written; nobody else is concerned.</summary>
    Draft,

    /// <summary>On its route.</summary>
    Submitted,

    /// <summary>Sent back to the traveller for correction.</summary>
    Returned,

    /// <summary>Refused with a reason.</summary>
    Rejected,

    /// <summary>Taken back by the traveller.</summary>
    Withdrawn,

    /// <summary>Signed: the order stands.</summary>
    Issued,

    /// <summary>Cancelled after issue, with a reason.</summary>
    Cancelled,

    /// <summary>Travelled, as confirmed or presumed.</summary>
    Travelled,

    /// <summary>Settled: nothing more is expected.</summary>
    Closed,
}
