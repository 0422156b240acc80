using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;

namespace Missions.Web.Data;

/// <summary>Reads the organisation whole, as it stands each time: a revocation counts at once, for open sessions and pages too.</summary>
public static class OrganisationQueries
{
    public static async Task<Authority> AuthorityAsync(
        this MissionsDbContext db, LabCalendar calendar, DateTimeOffset at, CancellationToken cancellation = default) =>
        await db.AuthorityAsync(calendar, at, risk: null, cancellation);

    /// <summary>The same, with the risk list of the day: what a verb that decides needs. See <see cref="Risk.RiskRegister"/>.</summary>
    internal static async Task<Authority> AuthorityAsync(
        this MissionsDbContext db, LabCalendar calendar, DateTimeOffset at, RiskList? risk, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(calendar);
        var (organisation, workingDays) = await db.GetService<OrganisationMemory>().ReadAsync(db, calendar.DayOf(at), cancellation);
        var days = calendar.With(workingDays);
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
