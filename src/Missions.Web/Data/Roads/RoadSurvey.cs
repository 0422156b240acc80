using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Distances;
using Missions.Geo.Units;

namespace Missions.Web.Data.Roads;

/// <summary>
/// Asks the router, a trip once at a time, and keeps what it says. An answer that comes after its asker left is kept for the next one. A
/// router that fails is left alone for a while, so that nobody waits for it again and again.
/// </summary>
public sealed partial class RoadSurvey(Func<OsrmClient> router, Write write, TimeProvider clock, IHostApplicationLifetime program, ILogger<RoadSurvey> log)
    : IDisposable
{
    public static readonly TimeSpan RestAfterFailure = TimeSpan.FromSeconds(30);

    private const int AtOnce = 4;

    private readonly ConcurrentDictionary<string, Lazy<Task>> _asked = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turns = new(AtOnce);
    private long _restsUntil;

    /// <returns>Whether there may be news: false when the router is left alone.</returns>
    public async Task<bool> AskAsync(IEnumerable<RoadTrip> trips, TimeSpan patience, CancellationToken cancellation)
    {
        if (IsResting) return false;
        var answers = Task.WhenAll(trips.Select(trip => _asked.GetOrAdd(RoadMeasure.KeyOf(trip), _ => new(() => Task.Run(() => MeasureAsync(trip), CancellationToken.None))).Value));
        try
        {
            await answers.WaitAsync(patience, clock, cancellation);
        }
        catch (TimeoutException)
        {
            Late(patience);
        }

        return true;
    }

    public void Dispose() => _turns.Dispose();

    private bool IsResting => clock.GetUtcNow().UtcTicks < Interlocked.Read(ref _restsUntil);

    private async Task MeasureAsync(RoadTrip trip)
    {
        try
        {
            await _turns.WaitAsync(program.ApplicationStopping);
            try
            {
                if (!IsResting) await KeepAsync(trip, await router().MeasureAsync(trip, program.ApplicationStopping));
            }
            finally
            {
                _turns.Release();
            }
        }
        catch (OperationCanceledException) when (program.ApplicationStopping.IsCancellationRequested)
        {
            // The program ends; the next one asks again.
        }
#pragma warning disable CA1031 // Nobody waits for sure: what is not logged here is lost, and the form must not suffer from it.
        catch (Exception e)
        {
            NotKept(e);
        }
#pragma warning restore CA1031
        finally
        {
            _asked.TryRemove(RoadMeasure.KeyOf(trip), out _);
        }
    }

    private Task KeepAsync(RoadTrip trip, RoadAnswer answer)
    {
        switch (answer)
        {
            case RoadAnswer.Measured measured:
                return KeepAsync(trip, measured.Distance);
            case RoadAnswer.NoRoute none:
                NoRoute(none.Detail);
                return KeepAsync(trip, distance: null);
            case RoadAnswer.Unavailable failed:
                Interlocked.Exchange(ref _restsUntil, (clock.GetUtcNow() + RestAfterFailure).UtcTicks);
                Unavailable(failed.Detail, RestAfterFailure.TotalSeconds);
                return Task.CompletedTask;
            default:
                throw new InvalidOperationException($"Say what {answer} means.");
        }
    }

    private Task KeepAsync(RoadTrip trip, Distance? distance) => write.InTransaction(
        async db =>
        {
            var measure = RoadMeasure.Of(trip, distance, clock.GetUtcNow());
            await db.RoadMeasures.Where(kept => kept.Trip == measure.Trip || kept.ExpiresAt <= measure.MeasuredAt).ExecuteDeleteAsync();
            db.RoadMeasures.Add(measure);
        },
        CancellationToken.None);

    [LoggerMessage(LogLevel.Information, "The router has not answered within {Patience}: the page goes on without it, the answer is kept when it comes.")]
    private partial void Late(TimeSpan patience);

    [LoggerMessage(LogLevel.Information, "No way by road: {Detail}")]
    private partial void NoRoute(string detail);

    [LoggerMessage(LogLevel.Warning, "The router is not available ({Detail}); it is left alone for {Seconds} s, legs by road are measured on the ellipsoid.")]
    private partial void Unavailable(string detail, double seconds);

    [LoggerMessage(LogLevel.Error, "What the router answered could not be kept.")]
    private partial void NotKept(Exception e);
}
