using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>Starts a change of an issued order; the order stays valid until the new one is signed.</summary>
public sealed class AmendOrder(Write write, LabCalendar calendar, TimeProvider clock)
{
    public Task RunAsync(Guid id, Guid personId, string reason, CancellationToken cancellation = default) => write.InTransaction(
        async db => (await db.GetMissionAsync(id, cancellation))
            .Amend(Actor.Self(personId), reason, await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation)),
        cancellation);
}
