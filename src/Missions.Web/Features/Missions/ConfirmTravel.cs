using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>Says that the mission went as planned.</summary>
public sealed class ConfirmTravel(Write write, LabCalendar calendar, TimeProvider clock)
{
    public Task RunAsync(Guid id, Guid personId, CancellationToken cancellation = default) => write.InTransaction(
        async db => (await db.GetMissionAsync(id, cancellation))
            .ConfirmTravel(Actor.Self(personId), await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation)),
        cancellation);
}
