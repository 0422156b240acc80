using Microsoft.EntityFrameworkCore;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data;

/// <summary>Reads the organisation whole, each time anew: a revocation counts at once, for open sessions and pages too.</summary>
public static class OrganisationQueries
{
    public static async Task<Authority> AuthorityAsync(
        this MissionsDbContext db, LabCalendar calendar, DateTimeOffset at, CancellationToken cancellation = default)
    {
        var today = calendar.DayOf(at);
        var units = await db.Units.AsNoTracking().ToListAsync(cancellation);
        var grants = await db.RoleGrants.AsNoTracking()
            .Where(grant => grant.RevokedAt == null && (grant.Until == null || grant.Until >= today))
            .OrderBy(grant => grant.From).ThenBy(grant => grant.Id)
            .ToListAsync(cancellation);
        var substitutions = await db.Substitutions.AsNoTracking()
            .Where(substitution => substitution.RevokedAt == null && substitution.Until >= today)
            .OrderBy(substitution => substitution.From).ThenBy(substitution => substitution.Id)
            .ToListAsync(cancellation);
        var inactive = await db.People.Where(person => !person.Active).Select(person => person.Id).ToListAsync(cancellation);
        return new Authority(new OrganisationSnapshot(units, grants, substitutions, inactive), calendar, at);
    }

    /// <summary>The policy that a mission of this employer submitted now would follow: the latest of its own, else of everyone's.</summary>
    public static Task<Workflow.Routing.RoutePolicy?> PolicyInForceAsync(
        this MissionsDbContext db, Guid employerId, DateTimeOffset at, CancellationToken cancellation = default) =>
        db.RoutePolicies.AsNoTracking().Include(policy => policy.Steps)
            .Where(policy => (policy.EmployerId == employerId || policy.EmployerId == null) && policy.PublishedAt <= at)
            .OrderBy(policy => policy.EmployerId == null).ThenByDescending(policy => policy.Version)
            .FirstOrDefaultAsync(cancellation);

    /// <summary>How a departure stands against the employer's lead time, were the request made on a day.</summary>
    public static async Task<Lateness> LatenessAsync(
        this MissionsDbContext db, Guid employerId, DestinationClass destination, DateOnly requestedOn, DateOnly departsOn, CancellationToken cancellation = default)
    {
        var required = await db.LeadTimes
            .Where(time => time.EmployerId == employerId && time.Destination == destination && time.From <= requestedOn)
            .OrderByDescending(time => time.From)
            .Select(time => (int?)time.WorkingDays)
            .FirstOrDefaultAsync(cancellation);
        return new Lateness(required, WorkingDays.Between(requestedOn, departsOn));
    }
}
