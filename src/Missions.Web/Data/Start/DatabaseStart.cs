using System.Data.Common;
using System.Reflection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Missions.Web.Infrastructure;
using Missions.Workflow.Routing;
using Npgsql;

namespace Missions.Web.Data.Start;

/// <summary>Brings the database to this version of the program before anything uses it.</summary>
public sealed class DatabaseStart(
    DatabaseTarget target,
    DirectoryLock directory,
    IDbContextFactory<MissionsDbContext> contexts,
    IDataProtectionProvider protection,
    TimeProvider clock,
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
        await MigrateAsync(connection, cancellation);
    }

    private async Task MigrateSqliteAsync(CancellationToken cancellation)
    {
        directory.Take();
        await using var connection = await target.OpenAsync(cancellation);
        await connection.ReadAsync("PRAGMA journal_mode = 'wal'", cancellation);
        await ClearStaleLockAsync(connection, cancellation);
        await MigrateAsync(connection, cancellation);

        // Whoever held them is dead, as the directory lock proves: their jobs need not wait for the leases to end.
        await connection.ReadAsync("UPDATE jobs SET lease_until = NULL, lease_owner = NULL WHERE lease_until IS NOT NULL", cancellation);
    }

    /// <summary>EF's lock row survives a kill and would be waited for without end; the directory lock proves nobody holds it.</summary>
    private static async Task ClearStaleLockAsync(DbConnection connection, CancellationToken cancellation)
    {
        if ((await connection.ReadAsync("SELECT name FROM sqlite_master WHERE name = '__EFMigrationsLock'", cancellation)).Count > 0)
            await connection.ReadAsync("DELETE FROM \"__EFMigrationsLock\"", cancellation);
    }

    private async Task MigrateAsync(DbConnection connection, CancellationToken cancellation)
    {
        if (await IsCurrentAsync(connection, cancellation)) return;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
        await db.Database.MigrateAsync(cancellation);
        log.LogInformation("Applied {Count} migrations to the {Database} database", pending, target.IsPostgres ? "PostgreSQL" : "SQLite");

        // A laboratory that configured nothing yet can be asked for a mission all the same.
        if (!await db.RoutePolicies.AnyAsync(cancellation))
        {
            db.RoutePolicies.Add(DefaultPolicy.Publish(clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellation);
        }

        // Makes the first key while no other replica can: two made at once would not read each other's cookies for a while.
        protection.CreateProtector("start").Protect("start");
    }

    private async Task<bool> IsCurrentAsync(DbConnection connection, CancellationToken cancellation)
    {
        var context = target.IsPostgres ? typeof(PostgresMissionsDbContext) : typeof(SqliteMissionsDbContext);
        var known = from type in typeof(DatabaseStart).Assembly.GetTypes()
                    where type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context
                    select type.GetCustomAttribute<MigrationAttribute>()!.Id;
        try
        {
            return !known.Except(await connection.ReadAsync("SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", cancellation), StringComparer.Ordinal).Any();
        }
        catch (DbException)
        {
            // A database without a history has everything to come; any other fault, migrating will say.
            return false;
        }
    }
}
