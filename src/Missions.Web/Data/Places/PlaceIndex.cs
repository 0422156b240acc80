using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;

namespace Missions.Web.Data.Places;

/// <summary>
/// The places that this process knows now: none but sites while the index is being built, then all of them. What an administrator changes is seen here
/// at once, on other replicas within a minute.
/// </summary>
public sealed class PlaceIndex(IDbContextFactory<MissionsDbContext> contexts)
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _turn = new();
    private IReadOnlyList<Site> _sites = [];
    private volatile Gazetteer _gazetteer = Gazetteer.Empty;

    /// <summary>Ask it anew for each request: it is replaced when something changes.</summary>
    public Gazetteer Gazetteer => _gazetteer;

    public bool IsReady => _gazetteer.IsReady;

    /// <summary>Ends once the index is there.</summary>
    public Task Ready => _ready.Task;

    public void Use(Gazetteer built)
    {
        ArgumentNullException.ThrowIfNull(built);
        lock (_turn)
            _gazetteer = built.With(_sites);
        _ready.TrySetResult();
    }

    public async Task ReadSitesAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var rows = await db.ScientificSites.AsNoTracking().OrderBy(site => site.Name).ToListAsync(cancellation);
        lock (_turn)
        {
            _sites = [.. rows.Select(row => row.ToSite())];
            _gazetteer = _gazetteer.With(_sites);
        }
    }
}
