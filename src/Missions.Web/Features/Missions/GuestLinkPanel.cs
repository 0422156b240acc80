using Missions.Web.Security;

namespace Missions.Web.Features.Missions;

/// <summary>The link by which the guest of a mission follows it, for who entered the request and its managers.</summary>
/// <param name="MissionId">The mission.</param>
/// <param name="Guest">The traveller's name.</param>
/// <param name="Email">Where mails carry the link to; empty when nobody knows.</param>
public sealed record GuestLinkPanel(Guid MissionId, string Guest, string Email)
{
    /// <summary>The guest, when the reader has to give their name in Latin letters; null otherwise.</summary>
    public Guid? ToName { get; init; }

    /// <summary>The latest link; null when there never was one.</summary>
    public Guid? LinkId { get; init; }

    public GuestLinkState? State { get; init; }

    /// <summary>The whole address, while it lets in.</summary>
    public string? Address { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public bool IsOpen => State == GuestLinkState.Open;
}
