using Missions.Web.Data;
using Missions.Web.Data.Risk;
using Missions.Workflow.Risk;

namespace Missions.Web.Features.Risk;

/// <summary>Every change of the risk list: an event each, with what was before.</summary>
public sealed class ChangeRisk(Write write, TimeProvider clock)
{
    /// <summary>Adds an entry, or changes the one that says something of the same country or zone.</summary>
    /// <returns>How many entries say something else than before.</returns>
    public Task<int> SaveAsync(Guid actorId, IReadOnlyList<RiskFacts> entries, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var known = await RiskRegister.ReadAsync(db, cancellation);
            var changed = 0;
            foreach (var facts in entries)
            {
                var same = known.FirstOrDefault(entry => entry.Facts.CountryCode == facts.CountryCode && entry.Facts.ZoneName == facts.ZoneName);
                changed += await SaveAsync(db, actorId, same?.Id, facts, cancellation) ? 1 : 0;
            }

            return changed;
        },
        cancellation);

    /// <summary>Someone compared an entry with its source.</summary>
    /// <returns>Whether there is such an entry.</returns>
    public Task<bool> CheckAsync(Guid actorId, Guid id, DateOnly? reviewBy, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            if (await RiskRegister.FindAsync(db, id, cancellation) is not { } entry) return false;
            entry.Check(actorId, clock.GetUtcNow(), reviewBy);
            db.Record(OrganisationLog.RiskChecked, actorId, id, clock.GetUtcNow(), Told(entry.Facts));
            return true;
        },
        cancellation);

    /// <returns>Whether there was such an entry, and one that can be removed.</returns>
    public Task<bool> RemoveAsync(Guid actorId, Guid id, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            if (RiskRegister.IsShipped(id) || await RiskRegister.FindAsync(db, id, cancellation) is not { } entry) return false;
            db.RiskEntries.Remove(entry);
            db.Record(OrganisationLog.RiskRemoved, actorId, id, clock.GetUtcNow(), Told(entry.Facts));
            return true;
        },
        cancellation);

    private async Task<bool> SaveAsync(MissionsDbContext db, Guid actorId, Guid? id, RiskFacts facts, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var entry = id is { } known ? await RiskRegister.FindAsync(db, known, cancellation) : null;
        var before = entry is null ? null : Told(entry.Facts);
        if (entry is null) entry = db.RiskEntries.Add(new(Guid.CreateVersion7(now), facts)).Entity;
        else if (!entry.Revise(facts)) return false;
        db.Record(OrganisationLog.RiskChanged, actorId, entry.Id, now, new { After = Told(facts), Before = before });
        return true;
    }

    private static object Told(RiskFacts facts) => new
    {
        facts.CountryCode,
        facts.ZoneName,
        Zone = facts.Zone?.ToString(),
        facts.Level,
        facts.WorstLevel,
        facts.PriorOpinion,
        facts.Source,
        facts.SourceDate,
        facts.ReviewBy,
    };
}
