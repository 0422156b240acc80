using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>Sets a lead time from a day on. Requests already made keep theirs; the same day set again is replaced.</summary>
public sealed class SetLeadTime(Write write, TimeProvider clock)
{
    /// <summary>Whether the employer exists.</summary>
    public Task<bool> RunAsync(Guid actorId, LeadTimeForm form, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            if (!await db.Institutions.AnyAsync(one => one.Id == form.EmployerId && one.Employs, cancellation)) return false;
            var former = await db.LeadTimes.SingleOrDefaultAsync(
                time => time.EmployerId == form.EmployerId && time.Destination == form.Destination && time.From == form.From, cancellation);
            if (former is not null) db.LeadTimes.Remove(former);
            var now = clock.GetUtcNow();
            var set = new LeadTime(Guid.CreateVersion7(now), form.EmployerId!.Value, form.Destination!.Value, form.WorkingDays!.Value, form.From!.Value);
            db.LeadTimes.Add(set);
            db.Record(OrganisationLog.LeadTimeSet, actorId, set.EmployerId, now, new { set.Destination, set.WorkingDays, set.From, Before = former?.WorkingDays });
            return true;
        },
        cancellation);
}
