using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>Cancels an issued order, with a reason.</summary>
public sealed class CancelMission(Write write, LabCalendar calendar, TimeProvider clock)
{
    public Task RunAsync(Guid id, Guid personId, string reason, CancellationToken cancellation = default) => write.InTransaction(
        async db => (await db.GetMissionAsync(id, cancellation))
            .Cancel(Actor.Self(personId), reason, await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation)),
        cancellation);
}
