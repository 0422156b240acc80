using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Missions;

/// <summary>Makes a new draft of a mission, its dates cleared and nothing decided.</summary>
public sealed class DuplicateMission(Write write, LabCalendar calendar, TimeProvider clock)
{
    /// <returns>The new draft's identifier.</returns>
    /// <exception cref="MissionGoneException">There is no such mission, or the person may not enter one for its traveller.</exception>
    public Task<Guid> RunAsync(Guid id, Guid personId, CancellationToken cancellation = default) => write.InTransaction(
        async db =>
        {
            var at = clock.GetUtcNow();
            var mission = await db.GetMissionAsync(id, cancellation);
            var traveller = await db.People.SingleAsync(person => person.Id == mission.TravellerId, cancellation);
            if (traveller.Id != personId && !Travellers.MayEnterFor(personId, traveller, await db.AuthorityAsync(calendar, at, cancellation)))
                throw new MissionGoneException(id);
            var copy = mission.Duplicate(Guid.CreateVersion7(), traveller, personId, at);
            db.Missions.Add(copy);
            return copy.Id;
        },
        cancellation);
}
