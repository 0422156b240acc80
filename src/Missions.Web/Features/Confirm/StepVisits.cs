using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Confirm;

/// <summary>Reads what a link is worth from the mission and the organisation as they stand: for the page, and once more in the transaction that acts.</summary>
public sealed class StepVisits(LabCalendar calendar, TimeProvider clock)
{
    public async Task<StepVisit> ReadAsync(MissionsDbContext db, MailLink link, Mission mission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(link);
        var authority = await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation);
        return await MailLinks.IsSomeonesAsync(db, link, cancellation)
            ? StepVisit.Of(link, mission, authority, authority.Risk.IsConfidential(mission))
            : new(link, authority.At >= link.Until ? LinkState.Expired : LinkState.NotTheirs, mission) { Authority = authority };
    }
}
