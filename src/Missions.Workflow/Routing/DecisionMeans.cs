namespace Missions.Workflow.Routing;

/// <summary>How someone told the application what they decided, or what they did.</summary>
public enum DecisionMeans
{
    /// <summary>On a page of the application, signed in.</summary>
    SignedIn,

    /// <summary>On the page that the link of a mail opens to its recipient without signing in.</summary>
    MailLink,
}
