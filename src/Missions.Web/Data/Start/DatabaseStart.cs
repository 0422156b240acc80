using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Infrastructure;
using Npgsql;

namespace Missions.Web.Data.Start;

/// <summary>Brings the database to this version of the program before anything uses it.</summary>
public sealed class DatabaseStart(
    DatabaseTarget target,
    DirectoryLock directory,
    IDbContextFactory<MissionsDbContext> contexts,
    IDataProtectionProvider protection,
    ILogger<DatabaseStart> log)
{
    private const long AdvisoryKey = 0x4D495353494F4E53; // "MISSIONS"
    private const int LockSeconds = 300;

    /// <exception cref="StartupException">The database does not answer, or its directory belongs to another process.</exception>
    public async Task PrepareAsync(CancellationToken cancellation = default)
    {
        try
        {
            if (target.IsPostgres)
                await MigratePostgresAsync(cancellation);
            else
                await MigrateSqliteAsync(cancellation);
        }
        catch (DbException e)
        {
            throw new StartupException($"The database of ConnectionStrings:Missions cannot be used: {e.Message}", e);
        }
    }

    /// <summary>Replicas starting together queue here: the first migrates, the others find nothing left to do.</summary>
    private async Task MigratePostgresAsync(CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(target.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var turn = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { CommandTimeout = LockSeconds };
        turn.Parameters.Add(new() { Value = AdvisoryKey });
        await turn.ExecuteNonQueryAsync(cancellation);
        await MigrateAsync(cancellation);
    }

    private async Task MigrateSqliteAsync(CancellationToken cancellation)
    {
        directory.Take();
        await using (var db = await contexts.CreateDbContextAsync(cancellation))
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", cancellation);
            await ClearStaleLockAsync(db, cancellation);
        }

        await MigrateAsync(cancellation);
        await FreeLeasesAsync(cancellation);
    }

    /// <summary>Whoever held them is dead, as the directory lock proves: their jobs need not wait for the leases to end.</summary>
    private async Task FreeLeasesAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await db.Jobs.Where(j => j.LeaseUntil != null)
            .ExecuteUpdateAsync(s => s.SetProperty(j => j.LeaseUntil, (DateTimeOffset?)null).SetProperty(j => j.LeaseOwner, (string?)null), cancellation);
    }

    /// <summary>EF's lock row survives a kill and would be waited for without end; the directory lock proves nobody holds it.</summary>
    private static async Task ClearStaleLockAsync(MissionsDbContext db, CancellationToken cancellation)
    {
        var tables = await db.Database
            .SqlQuery<string>($"SELECT name AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .ToListAsync(cancellation);
        if (tables.Count > 0)
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellation);
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
        if (pending > 0)
        {
            await db.Database.MigrateAsync(cancellation);
            log.LogInformation("Applied {Count} migrations to the {Database} database", pending, target.IsPostgres ? "PostgreSQL" : "SQLite");
        }

        // Makes the first key while no other replica can: two made at once would not read each other's cookies for a while.
        protection.CreateProtector("start").Protect("start");
    }
}
