using Microsoft.EntityFrameworkCore;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Data;

public static class MissionQueries
{
    private const string Owner = "MissionId";

    private static readonly CompiledQuery<Guid, Mission> One = new(
        (db, id) => db.Missions.Where(mission => mission.Id == id));

    private static readonly CompiledQuery<Guid, Mission> Locked = new(
        (db, id) => db.Missions.Where(mission => mission.Id == id).TagWith(RowLock.Tag));

    private static readonly CompiledQuery<Guid, MissionLeg> Legs = new(
        (db, id) => db.Set<MissionLeg>().Where(leg => EF.Property<Guid>(leg, Owner) == id).OrderBy(leg => leg.Position));

    /// <summary>With what else there is of the mission, so that nothing is asked for those collections that are most often empty.</summary>
    private static readonly CompiledQuery<Guid, StepAmong> Steps = new(
        (db, id) => db.RouteSteps
            .Where(step => EF.Property<Guid>(step, Owner) == id).OrderBy(step => step.Round).ThenBy(step => step.Position)
            .Select(step => new StepAmong(
                step,
                db.Decisions.Any(decision => EF.Property<Guid>(decision, Owner) == id),
                db.Set<Question>().Any(question => EF.Property<Guid>(question, Owner) == id),
                db.MissionOrders.Any(order => EF.Property<Guid>(order, Owner) == id))));

    private static readonly CompiledQuery<Guid, Decision> Decisions = new(
        (db, id) => db.Decisions.Where(decision => EF.Property<Guid>(decision, Owner) == id));

    /// <summary>
    /// The aggregate as its verbs need it: legs, steps, decisions, questions and orders, not the events, which verbs only add to. Null when there
    /// is none.
    /// </summary>
    public static Task<Mission?> FindMissionAsync(this MissionsDbContext db, Guid id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.WholeAsync(One, id, cancellation);
    }

    /// <summary>
    /// The aggregate for a verb, inside the transaction of a write. On PostgreSQL whoever decides on the same mission at the same time waits
    /// here for the other to commit, so that what the several queries read belongs together.
    /// </summary>
    /// <exception cref="MissionGoneException">There is none.</exception>
    public static async Task<Mission> GetMissionAsync(this MissionsDbContext db, Guid id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.WholeAsync(Locked, id, cancellation) ?? throw new MissionGoneException(id);
    }

    /// <summary>One question for each collection. What is read finds its mission by itself.</summary>
    private static async Task<Mission?> WholeAsync(this MissionsDbContext db, CompiledQuery<Guid, Mission> one, Guid id, CancellationToken cancellation)
    {
        if (await one.ReadAsync(db, id, cancellation) is not [var mission]) return null;
        await Legs.ReadAsync(db, id, cancellation);
        if (await Steps.ReadAsync(db, id, cancellation) is not [var has, ..]) return mission;
        if (has.Decided) await Decisions.ReadAsync(db, id, cancellation);
        if (has.Asked) await db.Set<Question>().Where(question => EF.Property<Guid>(question, Owner) == id).OrderBy(question => question.AskedAt).LoadAsync(cancellation);
        if (has.Ordered) await db.MissionOrders.Where(order => EF.Property<Guid>(order, Owner) == id).OrderBy(order => order.Version).LoadAsync(cancellation);
        return mission;
    }

    private sealed record StepAmong(RouteStep Step, bool Decided, bool Asked, bool Ordered);
}

/// <summary>A write names a mission that is not, or no longer, there: a 404 page.</summary>
public sealed class MissionGoneException(Guid id) : Exception($"There is no mission {id}.");
