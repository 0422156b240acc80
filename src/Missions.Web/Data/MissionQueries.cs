using Microsoft.EntityFrameworkCore;
using Missions.Workflow.Missions;

namespace Missions.Web.Data;

public static class MissionQueries
{
    /// <summary>
    /// The aggregate as its verbs need it: legs, steps, decisions, questions and orders, not the events, which verbs only add to. Null when there
    /// is none.
    /// </summary>
    public static Task<Mission?> FindMissionAsync(this MissionsDbContext db, Guid id, CancellationToken cancellation = default) =>
        db.Missions
            .Include(mission => mission.Legs.OrderBy(leg => leg.Position))
            .Include(mission => mission.Steps.OrderBy(step => step.Round).ThenBy(step => step.Position))
            .Include(mission => mission.Decisions)
            .Include(mission => mission.Questions.OrderBy(question => question.AskedAt))
            .Include(mission => mission.Orders.OrderBy(order => order.Version))
            .AsSplitQuery()
            .SingleOrDefaultAsync(mission => mission.Id == id, cancellation);

    /// <summary>
    /// The aggregate for a verb, inside the transaction of a write. On PostgreSQL whoever decides on the same mission at the same time waits
    /// here for the other to commit, so that what the several queries read belongs together.
    /// </summary>
    /// <exception cref="MissionGoneException">There is none.</exception>
    public static async Task<Mission> GetMissionAsync(this MissionsDbContext db, Guid id, CancellationToken cancellation = default)
    {
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"SELECT 1 FROM missions WHERE id = {id} FOR UPDATE", cancellation);
        return await db.FindMissionAsync(id, cancellation) ?? throw new MissionGoneException(id);
    }
}

/// <summary>A write names a mission that is not, or no longer, there: a 404 page.</summary>
public sealed class MissionGoneException(Guid id) : Exception($"There is no mission {id}.");
