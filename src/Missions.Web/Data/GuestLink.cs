namespace Missions.Web.Data;

/// <summary>The way in of one guest, who has no account, to one mission. Its address is signed, and is kept nowhere; at most one counts at a time.</summary>
public sealed class GuestLink(Guid id, Guid missionId, Guid personId, DateTimeOffset createdAt)
{
    public Guid Id { get; private set; } = id;

    public Guid MissionId { get; private set; } = missionId;

    public Guid PersonId { get; private set; } = personId;

    public DateTimeOffset CreatedAt { get; private set; } = createdAt;

    /// <summary>When it was last opened, to the minute; null when never.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public void Open(DateTimeOffset at) => OpenedAt = at;

    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;
}
