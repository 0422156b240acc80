using Microsoft.EntityFrameworkCore;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Data;

public static class MissionQueries
{
    private const string Owner = "MissionId";

    /// <summary>
    /// The aggregate as its verbs need it: legs, steps, decisions, questions and orders, not the events, which verbs only add to. Null when there
    /// is none.
    /// </summary>
    public static async Task<Mission?> FindMissionAsync(this MissionsDbContext db, Guid id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var found = await db.Missions.Where(mission => mission.Id == id)
            .Select(mission => new { Mission = mission, Decided = mission.Decisions.Any(), Asked = mission.Questions.Any(), Ordered = mission.Orders.Any() })
            .SingleOrDefaultAsync(cancellation);
        if (found is null) return null;

        // One question for each collection, none for those that are most often empty. What is read finds its mission by itself.
        await db.Set<MissionLeg>().Where(leg => EF.Property<Guid>(leg, Owner) == id).OrderBy(leg => leg.Position).LoadAsync(cancellation);
        await db.RouteSteps.Where(step => EF.Property<Guid>(step, Owner) == id).OrderBy(step => step.Round).ThenBy(step => step.Position).LoadAsync(cancellation);
        if (found.Decided) await db.Decisions.Where(decision => EF.Property<Guid>(decision, Owner) == id).LoadAsync(cancellation);
        if (found.Asked) await db.Set<Question>().Where(question => EF.Property<Guid>(question, Owner) == id).OrderBy(question => question.AskedAt).LoadAsync(cancellation);
        if (found.Ordered) await db.MissionOrders.Where(order => EF.Property<Guid>(order, Owner) == id).OrderBy(order => order.Version).LoadAsync(cancellation);
        return found.Mission;
    }

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
