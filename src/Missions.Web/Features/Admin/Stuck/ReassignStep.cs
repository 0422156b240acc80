using Missions.Web.Data;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.Stuck;

/// <summary>Asks someone else to decide an awaited step.</summary>
public sealed class ReassignStep(Write write, LabCalendar calendar, TimeProvider clock)
{
    public Task RunAsync(Guid missionId, Guid administratorId, ReassignForm form, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        return write.InTransaction(
            async db =>
            {
                var authority = await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation);
                (await db.GetMissionAsync(missionId, cancellation)).Reassign(form.ToFence(), administratorId, form.PersonId!.Value, form.Reason, authority);
            },
            cancellation);
    }
}
