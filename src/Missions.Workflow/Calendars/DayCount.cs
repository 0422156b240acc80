namespace Missions.Workflow.Calendars;

/// <summary>How days are counted.</summary>
public enum DayCount
{
    /// <summary>Days on which people work.</summary>
    Working,

    /// <summary>Every day.</summary>
    Calendar,
}
