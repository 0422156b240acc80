using Missions.Workflow.Missions;

namespace Missions.Workflow.Calendars;

/// <summary>The missions that a lead time is about. A mission may be in two cases: the longest time counts.</summary>
public enum LeadTimeCase
{
    /// <summary>Those within metropolitan France.</summary>
    Domestic,

    /// <summary>Those to French overseas territories, and no farther (<see cref="Territory"/>).</summary>
    Overseas,

    /// <summary>Those to any other country.</summary>
    Abroad,

    /// <summary>Those with a place that needs a security opinion (avis sûreté), wherever it is.</summary>
    Opinion,
}

/// <summary>What is asked of a request that comes later than its lead time. Nothing ever blocks it.</summary>
public enum WhenLate
{
    /// <summary>Nothing: the traveller and every decider are told that it is late.</summary>
    Warn,

    /// <summary>A reason, shown to every decider.</summary>
    RequireReason,
}
