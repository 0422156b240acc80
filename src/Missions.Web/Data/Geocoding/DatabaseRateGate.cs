using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places.Nominatim;

namespace Missions.Web.Data.Geocoding;

/// <summary>
/// One request a second for the whole installation: each reserves the next turn in one statement, by the clock of the database that all
/// replicas share, and waits for it outside. A process killed meanwhile leaves a turn unused, and nothing else.
/// </summary>
public sealed class DatabaseRateGate(Write write, TimeProvider clock) : IRateGate
{
    /// <summary>A request that left later may travel faster: the second is counted with a margin.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(1_100);

    /// <summary>Whoever would wait longer takes no turn and comes back later.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const string Name = "nominatim";

    // A turn more than a minute away was taken under another clock, and is forgotten.
    private const string Postgres = """
        INSERT INTO rate_gates (name, next_at) VALUES ({0}, clock_timestamp() + make_interval(secs => {1}))
        ON CONFLICT (name) DO UPDATE
            SET next_at = LEAST(GREATEST(rate_gates.next_at, clock_timestamp()), clock_timestamp() + make_interval(secs => {2})) + make_interval(secs => {1})
            WHERE rate_gates.next_at NOT BETWEEN clock_timestamp() + make_interval(secs => {2}) AND clock_timestamp() + INTERVAL '1 minute'
        RETURNING CAST(EXTRACT(EPOCH FROM next_at - clock_timestamp()) AS double precision) - {1} AS "Value"
        """;

    private const string Sqlite = """
        INSERT INTO rate_gates (name, next_at) VALUES ({0}, CAST((unixepoch('subsec') + {1}) * 1000000 AS INTEGER))
        ON CONFLICT (name) DO UPDATE
            SET next_at = CAST((MIN(MAX(next_at / 1000000.0, unixepoch('subsec')), unixepoch('subsec') + {2}) + {1}) * 1000000 AS INTEGER)
            WHERE next_at / 1000000.0 NOT BETWEEN unixepoch('subsec') + {2} AND unixepoch('subsec') + 60
        RETURNING next_at / 1000000.0 - unixepoch('subsec') - {1} AS "Value"
        """;

    public async Task<bool> PassAsync(CancellationToken cancellation)
    {
        var turns = await write.InTransaction(
            db => db.Database
                .SqlQueryRaw<double>(db.Database.IsNpgsql() ? Postgres : Sqlite, Name, Interval.TotalSeconds, Patience.TotalSeconds)
                .ToListAsync(cancellation),
            cancellation);
        if (turns is not [var wait]) return false;
        if (wait > 0) await Task.Delay(TimeSpan.FromSeconds(wait), clock, cancellation);
        return true;
    }
}
