using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>
/// Sets a lead time from a day on. Requests already made keep theirs; the same day set again is replaced, a day that is past is refused:
/// the rules that requests followed stay as they were.
/// </summary>
public sealed class SetLeadTime(Write write, LabCalendar calendar, TimeProvider clock)
{
    /// <returns>The field that is wrong with a sentence; null when it was set.</returns>
    public Task<(string Field, string Sentence)?> RunAsync(Guid actorId, LeadTimeForm form, CancellationToken cancellation) =>
        write.InTransaction<(string, string)?>(
            async db =>
            {
                var now = clock.GetUtcNow();
                var from = form.From!.Value;
                if (from < calendar.DayOf(now)) return (nameof(form.From), "Un délai ne change pas pour des jours passés.");
                if (!DayBounds.Allow(from)) return (nameof(form.From), "Cette date est trop lointaine.");
                if (!await db.Institutions.AnyAsync(one => one.Id == form.EmployerId && one.Employs, cancellation))
                    return (nameof(form.EmployerId), "Choisissez une valeur de la liste.");
                var former = await db.LeadTimes.SingleOrDefaultAsync(
                    time => time.EmployerId == form.EmployerId && time.AppliesTo == form.AppliesTo && time.From == from, cancellation);
                if (former is not null) db.LeadTimes.Remove(former);
                var set = new LeadTime(
                    Guid.CreateVersion7(now), form.EmployerId!.Value, form.AppliesTo!.Value, form.Days!.Value, from, form.Unit!.Value, form.WhenLate!.Value);
                db.LeadTimes.Add(set);
                db.Record(OrganisationLog.LeadTimeSet, actorId, set.EmployerId, now, new { set.AppliesTo, set.Days, set.Unit, set.WhenLate, set.From, Before = former?.Days });
                return null;
            },
            cancellation);
}
