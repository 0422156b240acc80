using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>Changes the days on which the laboratory does not work. What was counted before keeps its count.</summary>
public sealed class ChangeLabDays(Write write, TimeProvider clock)
{
    /// <summary>Adds a closure; the same one again, by a second click, changes nothing.</summary>
    public Task CloseAsync(Guid actorId, ClosureForm form, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var (name, from, until) = (form.ClosureName!.Trim(), form.ClosedFrom!.Value, form.ClosedUntil!.Value);
            if (await db.Closures.AnyAsync(other => other.Name == name && other.From == from && other.Until == until, cancellation)) return;
            var now = clock.GetUtcNow();
            var closure = new Closure(Guid.CreateVersion7(now), name, from, until);
            db.Closures.Add(closure);
            db.Record(OrganisationLog.ClosureAdded, actorId, closure.Id, now, new { closure.Name, closure.From, closure.Until });
        },
        cancellation);

    /// <summary>Whether there was such a closure.</summary>
    public Task<bool> OpenAsync(Guid actorId, Guid id, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            if (await db.Closures.SingleOrDefaultAsync(closure => closure.Id == id, cancellation) is not { } closure) return false;
            db.Closures.Remove(closure);
            db.Record(OrganisationLog.ClosureRemoved, actorId, closure.Id, clock.GetUtcNow(), new { closure.Name, closure.From, closure.Until });
            return true;
        },
        cancellation);

    /// <summary>Says which local holidays are observed; nothing is recorded when nothing changes.</summary>
    public Task ObserveAsync(Guid actorId, IReadOnlyCollection<LocalHoliday> holidays, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var observed = await db.ObservedHolidays.ToListAsync(cancellation);
            var before = observed.Select(one => one.Holiday).Order().ToList();
            if (before.SequenceEqual(holidays.Distinct().Order())) return;
            db.ObservedHolidays.RemoveRange(observed.Where(one => !holidays.Contains(one.Holiday)));
            db.ObservedHolidays.AddRange(holidays.Distinct().Except(before).Select(holiday => new ObservedHoliday { Holiday = holiday }));
            var laboratory = await db.Units.Where(unit => unit.ParentId == null).Select(unit => unit.Id).OrderBy(id => id).FirstOrDefaultAsync(cancellation);
            db.Record(OrganisationLog.HolidaysChanged, actorId, laboratory, clock.GetUtcNow(), new { Holidays = holidays.Distinct().Order(), Before = before });
        },
        cancellation);
}
