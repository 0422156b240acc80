using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Confirm;

/// <summary>As <see cref="StepVisits"/>, of a mission to confirm.</summary>
public sealed class TravelVisits(LabCalendar calendar, TimeProvider clock)
{
    public async Task<TravelVisit> ReadAsync(MissionsDbContext db, MailLink link, Mission mission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(link);
        var authority = await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation);
        return await MailLinks.IsSomeonesAsync(db, link, cancellation)
            ? TravelVisit.Of(link, mission, authority)
            : new(link, authority.At >= link.Until ? LinkState.Expired : LinkState.NotTheirs, mission, authority);
    }
}
