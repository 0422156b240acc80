using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Missions;

namespace Missions.Web.Security;

/// <summary>Who came by a link: to which mission, and whether it lets them in.</summary>
public sealed record GuestVisit(GuestLink Link, Mission Mission, GuestLinkState State);

/// <summary>The only way to a mission without an account: beside <see cref="MissionAccess"/>, for whoever has the key of a link to it.</summary>
public sealed class GuestAccess(MissionsDbContext db, GuestLinks links, TimeProvider clock)
{
    /// <returns>Null when the key is of no link.</returns>
    public async Task<GuestVisit?> FindAsync(string? key, CancellationToken cancellation = default)
    {
        if (links.Read(key) is not { } id || await db.GuestLinks.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellation) is not { } link) return null;
        return await db.FindMissionAsync(link.MissionId, cancellation) is { } mission
            ? new(link, mission, await links.StateAsync(db, link, mission, clock.GetUtcNow(), cancellation))
            : null;
    }
}
