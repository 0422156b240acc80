using Missions.Web.Infrastructure.Errors;

namespace Missions.Web.Features.Confirm;

/// <summary>What is said to whoever comes by a link that asks them nothing here, or nothing any more.</summary>
public sealed record ClosedPage(int Status, string Title, string Sentence)
{
    /// <summary>The page behind sign-in where they go on; none when null.</summary>
    public string? Next { get; init; }

    /// <summary>Whether they go on by ending the session of somebody else.</summary>
    public bool EndsSession { get; init; }

    /// <summary>What had been typed, to be copied.</summary>
    public TypedForm? Typed { get; init; }
}
