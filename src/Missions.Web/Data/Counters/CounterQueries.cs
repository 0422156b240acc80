using Microsoft.EntityFrameworkCore;

namespace Missions.Web.Data.Counters;

public static class CounterQueries
{
    /// <summary>
    /// Allots the next number of a series, from 1, inside the caller's transaction: other writers of that series wait for
    /// its end, so that numbers follow one another without a gap.
    /// </summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task<long> NextNumberAsync(this MissionsDbContext db, string series, CancellationToken cancellation = default)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("A number is allotted inside the transaction that uses it.");
        var values = await db.Database.SqlQuery<long>($"""
            INSERT INTO counters (name, value) VALUES ({series}, 1)
            ON CONFLICT (name) DO UPDATE SET value = counters.value + 1
            RETURNING value AS "Value"
            """).ToListAsync(cancellation);
        return values[0];
    }
}
