using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data;

/// <summary>Reads the organisation whole, as it stands each time: a revocation counts at once, for open sessions and pages too.</summary>
public static class OrganisationQueries
{
    /// <summary>Who may act at an instant, and the risk list of that day.</summary>
    public static async Task<Authority> AuthorityAsync(
        this MissionsDbContext db, LabCalendar calendar, DateTimeOffset at, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(calendar);
        var known = await db.GetService<OrganisationMemory>().ReadAsync(db, calendar.DayOf(at), cancellation);
        return new(known.Organisation, calendar.With(known.Days), at) { Risk = known.Risk };
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
