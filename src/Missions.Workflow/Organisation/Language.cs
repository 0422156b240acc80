namespace Missions.Workflow.Organisation;

/// <summary>A language that the product writes in.</summary>
public enum Language
{
    /// <summary>French, the language of the trade, and of whoever never chose.</summary>
    French,

    /// <summary>English.</summary>
    English,
}
