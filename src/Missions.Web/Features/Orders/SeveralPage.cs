namespace Missions.Web.Features.Orders;

/// <summary>The orders shown for one act.</summary>
public sealed record SeveralPage
{
    public required IReadOnlyList<SignPage> Orders { get; init; }

    /// <summary>How many of those asked for await the reader no more.</summary>
    public int Left { get; init; }

    /// <summary>How many were asked for beyond what one act takes.</summary>
    public int TooMany { get; init; }

    /// <summary>The missions that were unticked.</summary>
    public IReadOnlySet<Guid> Unticked { get; init; } = new HashSet<Guid>();

    public required Guid ActId { get; init; }

    public required ProofPage Proof { get; init; }
}
