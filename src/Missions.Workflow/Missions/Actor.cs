namespace Missions.Workflow.Missions;

/// <summary>Who acts, and for whom: both are kept, shown and printed.</summary>
/// <param name="PersonId">The person at the keyboard.</param>
/// <param name="PrincipalId">The person whose right is used; the same when acting on one's own account.</param>
public sealed record Actor(Guid PersonId, Guid PrincipalId)
{
    /// <summary>Someone acting on their own account.</summary>
    public static Actor Self(Guid personId) => new(personId, personId);

    /// <summary>Whether the actor stands in for someone else.</summary>
    public bool ForAnother => PersonId != PrincipalId;
}
