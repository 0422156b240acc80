using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Sheets;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>Reads the page of a mission for someone who may see it.</summary>
public sealed class MissionPages(
    MissionsDbContext db, CurrentPerson person, Travellers travellers, MissionSheetReader sheets, GuestLinks links, PublicAddress address, TimeProvider clock)
{
    public async Task<MissionPage> ReadAsync(Mission mission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mission);
        var authority = await person.AuthorityAsync();
        var page = new MissionPage(await sheets.ReadAsync(mission, cancellation), mission.RelationOf(person.Id, authority), authority.Today)
        {
            MayReadProofs = mission.TravellerId != person.Id && (mission.RelationOf(person.Id, authority) & MissionAccess.Deciders) != MissionRelation.None,
        };
        if (mission.Awaited().Any(work => AwaitedWork.Seals.Contains(work.Kind, StringComparer.Ordinal)))
            page = page with { SealWaits = (await db.SealsWaitingAsync(mission.Id, most: 1, cancellation)).Select(wait => wait.Why).FirstOrDefault() };
        return page.MayLetGuestIn ? page with { Guest = await GuestAsync(page.Sheet, cancellation) } : page;
    }

    /// <returns>Null when the traveller has an account.</returns>
    private async Task<GuestLinkPanel?> GuestAsync(MissionSheet sheet, CancellationToken cancellation)
    {
        var (mission, traveller) = (sheet.Mission, sheet.Traveller);
        if (await db.Users.AnyAsync(account => account.Id == traveller.Id, cancellation)) return null;
        var panel = new GuestLinkPanel(mission.Id, traveller.FullName, traveller.Email)
        {
            ToName = mission.Orders.Count == 0 && await travellers.MayNameAsync(traveller, cancellation) ? traveller.Id : null,
        };
        var link = await db.GuestLinks.AsNoTracking().Where(candidate => candidate.MissionId == mission.Id).OrderByDescending(candidate => candidate.CreatedAt).FirstOrDefaultAsync(cancellation);
        if (link is null) return panel;
        var state = await links.StateAsync(db, link, mission, clock.GetUtcNow(), cancellation);
        return panel with
        {
            LinkId = link.Id,
            State = state,
            Address = state == GuestLinkState.Open ? address.To(Links.FollowMission(links.KeyOf(link))) : null,
            ExpiresAt = links.ExpiresAt(link, mission),
            OpenedAt = link.OpenedAt,
            RevokedAt = link.RevokedAt,
        };
    }
}
