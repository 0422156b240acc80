using System.Data.Common;
using System.Diagnostics;
using System.Runtime;
using Missions.Geo.Places;

namespace Missions.Web.Data.Places;

/// <summary>Opens or builds the index of places behind the running application, and follows what changes it.</summary>
public sealed class PlaceIndexing(
    PlaceIndex index, PlaceFiles files, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<PlaceIndexing> log) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await FollowAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.LogDebug("Place indexing stops with the application");
        }
    }

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        // Answering comes first: a first build takes every bit of a core for some seconds.
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        using var timer = new PeriodicTimer(BetweenLooks, clock);
        var former = "none";
        do
        {
            await ReadSitesAsync(stoppingToken);
            if (files.Stamp() is var stamp && stamp != former && await OpenAsync(stoppingToken))
                former = stamp;
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ReadSitesAsync(CancellationToken cancellation)
    {
        try
        {
            await index.ReadSitesAsync(cancellation);
        }
        catch (DbException e)
        {
            log.LogError(e, "The scientific sites could not be read");
        }
    }

    private async Task<bool> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            var watch = Stopwatch.StartNew();
            var built = false;
            var progress = new Written(count =>
            {
                built = true;
                log.LogInformation("Place index: {Count} places written", count);
            });
            index.Use(await Task.Run(() => Gazetteer.OpenOrBuild(files.IndexDirectory, files.Imports, progress, cancellation), cancellation));
            log.LogInformation("Place index ready in {Seconds:0.0} s", watch.Elapsed.TotalSeconds);
            if (built)
                GiveMemoryBack();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DbException)
        {
            log.LogError(e, "The place index could not be built in {Directory}; place search stays off until it can", files.IndexDirectory);
            return false;
        }
    }

    /// <summary>A build leaves garbage that an idle server would keep for hours.</summary>
    private static void GiveMemoryBack()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private sealed class Written(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
