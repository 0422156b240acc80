using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.Accounts;

/// <summary>How a change asked of administration ended.</summary>
public enum Outcome
{
    Done,
    NotFound,

    /// <summary>Nobody could administer any more.</summary>
    LastAdministrator,
}

/// <summary>Deactivates an account, whose sessions end at once and for good, or reactivates it.</summary>
public sealed class SetAccountActive(Write write, LabCalendar calendar, TimeProvider clock)
{
    public Task<Outcome> RunAsync(Guid actorId, Guid personId, bool active, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var now = clock.GetUtcNow();
            var person = await db.People.SingleOrDefaultAsync(person => person.Id == personId, cancellation);
            var account = await db.Users.SingleOrDefaultAsync(account => account.Id == personId, cancellation);
            if (person is null || account is null) return Outcome.NotFound;
            if (person.Active == active) return Outcome.Done;
            if (!active && !await LastAdministrator.RemainsWithoutAsync(db, calendar.DayOf(now), personId, grantId: null, cancellation))
                return Outcome.LastAdministrator;
            person.SetActive(active);
            if (!active) (account.SecurityStamp, account.ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
            db.Record(active ? OrganisationLog.AccountReactivated : OrganisationLog.AccountDeactivated, actorId, personId, now, new { });
            return Outcome.Done;
        },
        cancellation);
}
