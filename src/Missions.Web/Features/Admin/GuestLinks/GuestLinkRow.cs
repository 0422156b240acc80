namespace Missions.Web.Features.Admin.GuestLinks;

/// <summary>A link that lets a guest in, with the number of its mission; neither what the mission is, which administrators do not read, nor the address that shows it.</summary>
public sealed record GuestLinkRow(Guid MissionId, Guid LinkId, string Reference, string Guest, DateTimeOffset CreatedAt, DateTimeOffset? OpenedAt, DateTimeOffset ExpiresAt);
