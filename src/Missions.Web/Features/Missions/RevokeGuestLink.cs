using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Features.Missions;

/// <summary>Takes the link of the guest of a mission back, at once: the mission is held meanwhile, so that nothing is answered by it after this.</summary>
public sealed class RevokeGuestLink(Write write, TimeProvider clock)
{
    public Task RunAsync(Guid missionId, Guid personId, CancellationToken cancellation = default) => write.InTransaction(
        async db =>
        {
            await db.GetMissionAsync(missionId, cancellation);
            if (await db.GuestLinks.SingleOrDefaultAsync(link => link.MissionId == missionId && link.RevokedAt == null, cancellation) is { } link)
                Revoke(db, link, personId, clock.GetUtcNow());
        },
        cancellation);

    internal static void Revoke(MissionsDbContext db, GuestLink link, Guid personId, DateTimeOffset at)
    {
        link.Revoke(at);
        db.Record(OrganisationLog.GuestLinkRevoked, personId, link.PersonId, at, new { LinkId = link.Id, link.MissionId });
    }
}
