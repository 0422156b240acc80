namespace Missions.Web.Features.Confirm;

/// <summary>What the link of a mail lets its person do now, or why nothing.</summary>
public enum LinkState
{
    /// <summary>What it asks can be said here.</summary>
    Open,

    /// <summary>It asks for more than a word of approval: a payer, an opinion, a signature.</summary>
    AsksMore,

    /// <summary>A mission at risk is approved by whoever has read it, which this page may not show.</summary>
    Confidential,

    /// <summary>Someone else took the step in charge.</summary>
    Held,

    /// <summary>The mission is not over yet.</summary>
    Early,

    /// <summary>It was said, by this person or by another.</summary>
    Done,

    /// <summary>The request or the mission took another way.</summary>
    Over,

    /// <summary>It asks the person no more.</summary>
    NotTheirs,

    /// <summary>The link is late.</summary>
    Expired,
}
