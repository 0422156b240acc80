namespace Missions.Web.Data;

/// <summary>A logo that orders print, by its own hash: snapshots name it, so what was once printed is kept for good.</summary>
public sealed class Logo
{
    public required string Sha256 { get; init; }

    public required byte[] Content { get; init; }
}

/// <summary>Whose logo it is now: the laboratory's, that is its topmost unit's, or an institution's.</summary>
public sealed class LogoOwner
{
    public Guid OwnerId { get; init; }

    public required string Sha256 { get; set; }
}
