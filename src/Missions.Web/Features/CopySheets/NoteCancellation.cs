using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.CopySheets;

/// <summary>Notes that a cancelled mission was cancelled in the payer's tool too.</summary>
public sealed class NoteCancellation(Write write, LabCalendar calendar, TimeProvider clock)
{
    public Task RunAsync(Guid id, Guid personId, DateOnly on, string? seen, CancellationToken cancellation = default) => write.InTransaction(
        async db => (await db.GetMissionAsync(id, cancellation))
            .NoteCancellation(Actor.Self(personId), on, seen, await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation)),
        cancellation);
}
