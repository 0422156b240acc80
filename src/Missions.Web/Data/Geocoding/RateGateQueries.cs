using Microsoft.EntityFrameworkCore;

namespace Missions.Web.Data.Geocoding;

/// <summary>One statement each, by the clock of the database: the clocks of replicas differ.</summary>
public static class RateGateQueries
{
    private const string Name = "nominatim";

    /// <summary>A turn longer than this was taken under another clock, and is forgotten. In seconds.</summary>
    private const int Longest = 60;

    private const string TakeOnPostgres = """
        INSERT INTO rate_gates (name, holder, next_at) VALUES ({0}, {1}, clock_timestamp() + make_interval(secs => {2}))
        ON CONFLICT (name) DO UPDATE SET holder = EXCLUDED.holder, next_at = clock_timestamp() + make_interval(secs => {2})
            WHERE rate_gates.next_at NOT BETWEEN clock_timestamp() AND clock_timestamp() + make_interval(secs => {3})
        """;

    private const string TakeOnSqlite = """
        INSERT INTO rate_gates (name, holder, next_at) VALUES ({0}, {1}, CAST((unixepoch('subsec') + {2}) * 1000000 AS INTEGER))
        ON CONFLICT (name) DO UPDATE SET holder = EXCLUDED.holder, next_at = EXCLUDED.next_at
            WHERE next_at / 1000000.0 NOT BETWEEN unixepoch('subsec') AND unixepoch('subsec') + {3}
        """;

    private const string LeaveOnPostgres = "UPDATE rate_gates SET next_at = clock_timestamp() + make_interval(secs => {2}) WHERE name = {0} AND holder = {1}";

    private const string LeaveOnSqlite = "UPDATE rate_gates SET next_at = CAST((unixepoch('subsec') + {2}) * 1000000 AS INTEGER) WHERE name = {0} AND holder = {1}";

    /// <summary>Takes the turn if it is free.</summary>
    public static async Task<bool> TakeTurnAsync(this MissionsDbContext db, Guid holder, TimeSpan lease, CancellationToken cancellation) =>
        await db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? TakeOnPostgres : TakeOnSqlite, [Name, holder, lease.TotalSeconds, Longest], cancellation) == 1;

    /// <summary>Leaves the turn to others after a while, unless it went to them already.</summary>
    public static Task LeaveTurnAsync(this MissionsDbContext db, Guid holder, TimeSpan after) =>
        db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? LeaveOnPostgres : LeaveOnSqlite, Name, holder, after.TotalSeconds);
}
