using Missions.Geo.Places.Nominatim;

namespace Missions.Web.Data.Geocoding;

/// <summary>
/// One request a second for the whole installation: a row of the database holds whose turn it is. It is left a second after the answer, so
/// that no two requests arrive closer, however slowly one travels; the turn of a process that was killed ends by itself.
/// </summary>
public sealed class DatabaseRateGate(Write write, TimeProvider clock) : IRateGate
{
    /// <summary>Between an answer and the next request; a little more than a second, as clocks count in milliseconds.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(1_010);

    /// <summary>Whoever waits longer comes back later.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>After so long a request has certainly arrived, answered or not.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task<IAsyncDisposable?> EnterAsync(CancellationToken cancellation)
    {
        var holder = Guid.NewGuid();
        for (var since = clock.GetTimestamp(); clock.GetElapsedTime(since) < Patience;)
        {
            if (await write.InTransaction(db => db.TakeTurnAsync(holder, Lease, cancellation), cancellation)) return new Turn(write, holder);
            await Task.Delay(Pause, clock, cancellation);
        }

        return null;
    }

    private sealed class Turn(Write write, Guid holder) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => new(write.InTransaction(db => db.LeaveTurnAsync(holder, Interval), CancellationToken.None));
    }
}
