namespace Missions.Web.Data.Jobs;

public enum JobState
{
    /// <summary>To be done at its due date, or being done while its lease lasts.</summary>
    Pending,

    Done,

    /// <summary>No longer wanted: what it announced will not happen.</summary>
    Cancelled,

    /// <summary>Tried as often as allowed; waits for an administrator.</summary>
    Failed,
}
