using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Features.Admin.Accounts;

/// <summary>Moves a person to another unit; their missions stay where they are.</summary>
public sealed class MovePerson(Write write, TimeProvider clock)
{
    public Task<bool> RunAsync(Guid actorId, Guid personId, Guid unitId, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var person = await db.People.SingleOrDefaultAsync(candidate => candidate.Id == personId, cancellation);
            if (person is null || !await db.Units.AnyAsync(unit => unit.Id == unitId, cancellation)) return false;
            if (person.UnitId == unitId) return true;
            db.Record(OrganisationLog.PersonMoved, actorId, personId, clock.GetUtcNow(), new { Before = person.UnitId, UnitId = unitId });
            person.MoveTo(unitId);
            return true;
        },
        cancellation);
}
