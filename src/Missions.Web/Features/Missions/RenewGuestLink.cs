using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;

namespace Missions.Web.Features.Missions;

/// <summary>Makes a new link for the guest of a mission; the one until then counts no more.</summary>
public sealed class RenewGuestLink(Write write, TimeProvider clock)
{
    /// <param name="missionId">The mission.</param>
    /// <param name="seen">The link that the page showed; null when it showed none.</param>
    /// <param name="personId">Who does it.</param>
    /// <param name="cancellation">To give up.</param>
    /// <returns>Whether it did; not when the page is not of today, so that a double click makes one link, nor for a traveller with an account.</returns>
    public Task<bool> RunAsync(Guid missionId, Guid? seen, Guid personId, CancellationToken cancellation = default) => write.InTransaction(
        async db =>
        {
            var (mission, at) = (await db.GetMissionAsync(missionId, cancellation), clock.GetUtcNow());
            var latest = await db.GuestLinks.Where(link => link.MissionId == missionId).OrderByDescending(link => link.CreatedAt).FirstOrDefaultAsync(cancellation);
            if (mission.Round == 0 || latest?.Id != seen || await db.Users.AnyAsync(account => account.Id == mission.TravellerId, cancellation)) return false;
            if (latest is { RevokedAt: null })
            {
                RevokeGuestLink.Revoke(db, latest, personId, at);
                await db.SaveChangesAsync(cancellation); // One link counts at a time: the former ends before the next begins.
            }

            GuestLinks.Add(db, mission, personId, at);
            return true;
        },
        cancellation);
}
