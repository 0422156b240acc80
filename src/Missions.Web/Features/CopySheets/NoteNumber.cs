using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.CopySheets;

/// <summary>Notes the number of the order that was made elsewhere, or corrects it.</summary>
public sealed class NoteNumber(Write write, LabCalendar calendar, TimeProvider clock)
{
    public Task RunAsync(Guid id, Guid personId, string number, DateOnly enteredOn, string? seen, CancellationToken cancellation = default) => write.InTransaction(
        async db => (await db.GetMissionAsync(id, cancellation))
            .NoteNumber(Actor.Self(personId), number, enteredOn, seen, await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation)),
        cancellation);
}
