using Microsoft.EntityFrameworkCore;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;

namespace Missions.Web.Data;

/// <summary>Reads the organisation whole, each time anew: a revocation counts at once, for open sessions and pages too.</summary>
public static class OrganisationQueries
{
    public static async Task<Authority> AuthorityAsync(
        this MissionsDbContext db, LabCalendar calendar, DateTimeOffset at, CancellationToken cancellation = default) =>
        await db.AuthorityAsync(calendar, at, risk: null, cancellation);

    /// <summary>The same, with the risk list of the day: what a verb that decides needs. See <see cref="Risk.RiskRegister"/>.</summary>
    internal static async Task<Authority> AuthorityAsync(
        this MissionsDbContext db, LabCalendar calendar, DateTimeOffset at, RiskList? risk, CancellationToken cancellation)
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
        var delegations = await db.SigningDelegations.AsNoTracking()
            .Where(delegation => delegation.RevokedAt == null && delegation.Until >= today)
            .OrderBy(delegation => delegation.From).ThenBy(delegation => delegation.Id)
            .ToListAsync(cancellation);
        var inactive = await db.People.Where(person => !person.Active).Select(person => person.Id).ToListAsync(cancellation);
        var organisation = new OrganisationSnapshot(units, grants, substitutions, inactive, delegations);
        var days = calendar.With(await db.WorkingDaysAsync(cancellation));
        return risk is null ? new Authority(organisation, days, at) : new Authority(organisation, days, at) { Risk = risk };
    }

    /// <summary>The laboratory's working days: whatever counts them counts by these.</summary>
    public static async Task<WorkingDays> WorkingDaysAsync(this MissionsDbContext db, CancellationToken cancellation = default) => new(
        await db.ObservedHolidays.Select(observed => observed.Holiday).ToListAsync(cancellation),
        await db.Closures.AsNoTracking().ToListAsync(cancellation));

    /// <summary>The policy that a mission of this employer submitted now would follow: the latest of its own, else of everyone's.</summary>
    public static Task<Workflow.Routing.RoutePolicy?> PolicyInForceAsync(
        this MissionsDbContext db, Guid employerId, DateTimeOffset at, CancellationToken cancellation = default) =>
        db.RoutePolicies.AsNoTracking().Include(policy => policy.Steps)
            .Where(policy => (policy.EmployerId == employerId || policy.EmployerId == null) && policy.PublishedAt <= at)
            .OrderBy(policy => policy.EmployerId == null).ThenByDescending(policy => policy.Version)
            .FirstOrDefaultAsync(cancellation);

    /// <summary>How a departure stands against the employer's lead time, were the request made on a day.</summary>
    public static async Task<Lateness> LatenessAsync(
        this MissionsDbContext db, Guid employerId, DestinationClass destination, DateOnly requestedOn, DateOnly departsOn,
        bool needsOpinion = false, CancellationToken cancellation = default)
    {
        var rules = await db.LeadTimes.AsNoTracking()
            .Where(time => time.EmployerId == employerId && time.From <= requestedOn)
            .ToListAsync(cancellation);
        return Lateness.Of(rules, destination, needsOpinion, requestedOn, departsOn, await db.WorkingDaysAsync(cancellation));
    }
}
