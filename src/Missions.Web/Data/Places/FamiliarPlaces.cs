using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;

namespace Missions.Web.Data.Places;

/// <summary>Where the laboratory has been, stages included, asked of the database at most once a minute.</summary>
public sealed class FamiliarPlaces(IDbContextFactory<MissionsDbContext> contexts, TimeProvider clock)
{
    private const int MostMissions = 500;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private volatile Answer? _last;

    public async Task<IReadOnlySet<string>> ReadAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (_last is { } last && now - last.At < Kept) return last.Keys;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var missions = await db.Missions.AsNoTracking().OrderByDescending(mission => mission.Id).Take(MostMissions)
            .Select(mission => new { mission.Content.Destination, mission.Content.Stages }).ToListAsync(cancellation);
        var keys = missions.SelectMany(mission => mission.Stages.Select(stage => stage.Place).Append(mission.Destination))
            .OfType<Place>().Where(place => place.SourceId.Length > 0)
            .Select(place => Gazetteer.KeyOf(place.Source, place.SourceId)).ToHashSet(StringComparer.Ordinal);
        _last = new(now, keys);
        return keys;
    }

    private sealed record Answer(DateTimeOffset At, IReadOnlySet<string> Keys);
}
