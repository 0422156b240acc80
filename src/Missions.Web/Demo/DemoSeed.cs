using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Calendars;

namespace Missions.Web.Demo;

/// <summary>
/// Fills an empty database with the demonstration laboratory, through the same verbs as people use, so that its routes, histories and
/// jobs are real; its signed orders are sealed by the ordinary job.
/// </summary>
public sealed class DemoSeed(
    Write write, IPasswordHasher<Account> hasher, ILookupNormalizer names, LabCalendar calendar, FactorSetCatalogue factors, TimeProvider clock)
{
    public Task EnsureAsync(CancellationToken cancellation = default) => write.InTransaction(
        async db =>
        {
            if (await db.Units.AnyAsync(cancellation)) return;
            var now = clock.GetUtcNow();
            var today = calendar.DayOf(now);
            var laboratory = new DemoLaboratory(since: new DateOnly(today.Year - 3, 1, 1), today);
            laboratory.AddTo(db, hasher, names, now);
            await db.SaveChangesAsync(cancellation);

            var tour = new DemoTour(db, laboratory, factors, calendar);
            foreach (var mission in DemoMissions.Of(laboratory, today))
                await tour.PlayAsync(mission, now, cancellation);
        },
        cancellation);
}
