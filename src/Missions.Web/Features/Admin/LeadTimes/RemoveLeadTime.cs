using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>Takes back a lead time that has not begun; once begun, requests follow it and another one must follow in turn.</summary>
public sealed class RemoveLeadTime(Write write, LabCalendar calendar, TimeProvider clock)
{
    /// <summary>Whether it is gone; null when there was none.</summary>
    public Task<bool?> RunAsync(Guid actorId, Guid id, CancellationToken cancellation) => write.InTransaction<bool?>(
        async db =>
        {
            if (await db.LeadTimes.SingleOrDefaultAsync(time => time.Id == id, cancellation) is not { } rule) return null;
            var now = clock.GetUtcNow();
            if (rule.From <= calendar.DayOf(now)) return false;
            db.LeadTimes.Remove(rule);
            db.Record(OrganisationLog.LeadTimeRemoved, actorId, rule.EmployerId, now, new { rule.AppliesTo, rule.Days, rule.Unit, rule.WhenLate, rule.From });
            return true;
        },
        cancellation);
}
