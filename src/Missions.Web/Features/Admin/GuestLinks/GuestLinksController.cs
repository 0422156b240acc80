using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.GuestLinks;

/// <summary>« Liens d’invités »: those that count, to be taken back when a mailbox is in other hands.</summary>
[Route("admin/guest-links")]
[Authorize(Policies.Administrator)]
public sealed class GuestLinksController(MissionsDbContext db, Security.GuestLinks links, TimeProvider clock) : Controller
{
    private const int Most = 500;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var inForce = await (
            from link in db.GuestLinks.AsNoTracking().Where(link => link.RevokedAt == null && !db.Users.Any(account => account.Id == link.PersonId))
            join mission in db.Missions.AsNoTracking() on link.MissionId equals mission.Id
            join person in db.People.AsNoTracking().Where(person => person.Active) on link.PersonId equals person.Id
            where mission.TravellerId == link.PersonId
            orderby link.CreatedAt descending
            select new { link, mission, person }).Take(Most).ToListAsync(cancellation);
        return View(inForce
            .Select(row => new GuestLinkRow(row.mission.Id, row.link.Id, row.mission.Reference ?? "", row.person.FullName, row.link.CreatedAt, row.link.OpenedAt, links.ExpiresAt(row.link, row.mission)))
            .Where(row => now < row.ExpiresAt)
            .ToList());
    }
}
