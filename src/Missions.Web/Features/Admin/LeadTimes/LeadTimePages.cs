using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>Reads the page « Délais ».</summary>
public sealed class LeadTimePages(MissionsDbContext db, Choices choices, CurrentPerson current)
{
    private const int ExampleDays = 30;

    /// <param name="departs">The departure of the example; a month ahead by default.</param>
    public async Task<LeadTimePage> ReadAsync(DateOnly? departs, CancellationToken cancellation)
    {
        var today = (await current.AuthorityAsync()).Today;
        return new()
        {
            Form = new() { From = today },
            Employers = await choices.EmployersAsync(cancellation),
            LeadTimes = await db.LeadTimes.AsNoTracking().ToListAsync(cancellation),
            Closures = await db.Closures.AsNoTracking().OrderBy(closure => closure.From).ThenBy(closure => closure.Id).ToListAsync(cancellation),
            Holidays = await db.ObservedHolidays.Select(observed => observed.Holiday).ToListAsync(cancellation),
            Today = today,
            Departs = departs is { } day && DayBounds.Allow(day) ? day : today.AddDays(ExampleDays),
            WorkingDays = await db.WorkingDaysAsync(cancellation),
        };
    }
}
