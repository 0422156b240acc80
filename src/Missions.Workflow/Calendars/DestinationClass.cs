namespace Missions.Workflow.Calendars;

/// <summary>The class of a destination, as lead times and delegations tell them apart.</summary>
public enum DestinationClass
{
    /// <summary>Metropolitan France.</summary>
    Domestic,

    /// <summary>French overseas territories.</summary>
    Overseas,

    /// <summary>Any other country, or a place whose country is unknown.</summary>
    Abroad,
}
