using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Features.Admin.Accounts;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Roles;

/// <summary>Takes a role back: it counts no more from that instant, open sessions included.</summary>
public sealed class RevokeRole(Write write, LabCalendar calendar, TimeProvider clock)
{
    public Task<Outcome> RunAsync(Guid actorId, Guid grantId, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var now = clock.GetUtcNow();
            var grant = await db.RoleGrants.SingleOrDefaultAsync(candidate => candidate.Id == grantId, cancellation);
            if (grant is null) return Outcome.NotFound;
            if (grant.RevokedAt is not null) return Outcome.Done;
            if (grant.Role == Role.Administrator
                && !await LastAdministrator.RemainsWithoutAsync(db, calendar.DayOf(now), personId: null, grantId, cancellation))
                return Outcome.LastAdministrator;
            grant.Revoke(now);
            db.Record(OrganisationLog.RoleRevoked, actorId, grant.PersonId, now, new { GrantId = grant.Id, grant.Role, grant.UnitId });
            return Outcome.Done;
        },
        cancellation);
}
