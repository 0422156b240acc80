using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Places;

namespace Missions.Web.Features.Admin.Sites;

/// <summary>Takes a scientific site out of the search; missions keep the place they have.</summary>
public sealed class RemoveSite(Write write, PlaceIndex index, TimeProvider clock)
{
    /// <summary>Whether there was such a site: a second click finds none, and nothing is recorded.</summary>
    public async Task<bool> RunAsync(Guid actorId, Guid id, CancellationToken cancellation)
    {
        var removed = await write.InTransaction(
            async db =>
            {
                if (await db.ScientificSites.SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } site) return false;
                db.ScientificSites.Remove(site);
                db.Record(OrganisationLog.SiteRemoved, actorId, id, clock.GetUtcNow(), new { site.Code, site.Name });
                return true;
            },
            cancellation);
        await index.ReadSitesAsync(cancellation);
        return removed;
    }
}
