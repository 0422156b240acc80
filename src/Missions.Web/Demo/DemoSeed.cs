using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Data.Risk;
using Missions.Web.Security;
using Missions.Workflow.Calendars;

namespace Missions.Web.Demo;

/// <summary>
/// Fills an empty database with the demonstration laboratory, through the same verbs as people use, so that its routes, histories and
/// jobs are real; its signed orders are sealed by the ordinary job.
/// </summary>
public sealed class DemoSeed(
    Write write, IPasswordHasher<Account> hasher, ILookupNormalizer names, LabCalendar calendar, LaboratoryFactors factors, RiskRegister risks, TimeProvider clock)
{
    public Task EnsureAsync(CancellationToken cancellation = default) => write.InTransaction(
        async db =>
        {
            if (await db.Units.AnyAsync(cancellation)) return;
            var now = clock.GetUtcNow();
            var today = calendar.DayOf(now);
            var laboratory = new DemoLaboratory(since: new DateOnly(today.Year - 3, 1, 1), today);
            laboratory.AddTo(db, hasher, names, now);
            db.FactorChoices.AddRange(laboratory.FactorChoices(today, now));
            await db.SaveChangesAsync(cancellation);

            var policy = await db.RoutePolicies.Include(policy => policy.Steps).SingleAsync(cancellation);
            var tour = new DemoTour(db, laboratory, policy, await factors.ReadAsync(db, cancellation), await risks.ListAsync(db, today, cancellation), calendar);
            foreach (var mission in DemoMissions.Of(laboratory, today))
                await tour.PlayAsync(mission, now, cancellation);
        },
        cancellation);
}
