using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Missions.Testing.Processes;
using Npgsql;

namespace Missions.Testing.Databases;

/// <summary>A database and a data directory that belong to one test and disappear with it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var root = Directory.CreateTempSubdirectory("missions-").FullName;
        _sweeper = Aftermath.Do("rm -rf \"$0\"", root);
        return root;
    });

    // Held, or its pipe would be closed with the collection of the process object.
    private static Process? _sweeper;
    private readonly string? _name;

    private readonly PostgresCluster? _cluster;

    private TestDatabase(DatabaseKind kind, string dataDirectory, PostgresCluster? cluster = null, string? name = null) =>
        (Kind, DataDirectory, _cluster, _name, ConnectionString) = (kind, dataDirectory, cluster, name, name is null ? null : cluster?.ConnectionStringTo(name));

    public DatabaseKind Kind { get; }

    public string DataDirectory { get; }

    /// <summary>What chooses PostgreSQL; <see langword="null"/> on SQLite, which lives in the data directory.</summary>
    public string? ConnectionString { get; }

    /// <summary>Nothing in it: the application has never started.</summary>
    public static Task<TestDatabase> EmptyAsync(DatabaseKind kind) => CreateAsync(kind, null);

    /// <summary>The same on a server of one's own.</summary>
    public static Task<TestDatabase> EmptyAsync(PostgresCluster cluster) => CreateAsync(DatabaseKind.Postgres, null, cluster);

    /// <summary>The demonstration laboratory, as the first start leaves it.</summary>
    public static Task<TestDatabase> DemoAsync(DatabaseKind kind) => DatabaseTemplate.Demo.CloneAsync(kind);

    /// <summary>Migrated and empty: what a laboratory finds before its first administrator.</summary>
    public static Task<TestDatabase> MigratedAsync(DatabaseKind kind) => DatabaseTemplate.Migrated.CloneAsync(kind);

    /// <summary>Returns once the jobs that were due as soon as they were made are done, those of a seed for example.</summary>
    public async Task QuietAsync()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        await using DbConnection connection = ConnectionString is null
            ? new SqliteConnection($"Data Source={Path.Combine(DataDirectory, "missions.db")};Mode=ReadOnly;Pooling=False")
            : new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(deadline.Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM jobs WHERE ended_at IS NULL AND due_at <= created_at";
        while ((long)(await command.ExecuteScalarAsync(deadline.Token))! > 0)
            await timer.WaitForNextTickAsync(deadline.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (_name is not null)
        {
            await using (var connection = new NpgsqlConnection(ConnectionString))
                NpgsqlConnection.ClearPool(connection);
            await _cluster!.ExecuteAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }

        Directory.Delete(DataDirectory, recursive: true);
    }

    internal async Task<TestDatabase> CloneAsync()
    {
        var clone = await CreateAsync(Kind, _name);
        foreach (var folder in Directory.GetDirectories(DataDirectory, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(clone.DataDirectory + folder[DataDirectory.Length..]);
        foreach (var file in Directory.GetFiles(DataDirectory, "*", SearchOption.AllDirectories))
            File.Copy(file, clone.DataDirectory + file[DataDirectory.Length..]);
        return clone;
    }

    /// <summary>PostgreSQL refuses to copy a database that anyone is connected to.</summary>
    internal async Task DisconnectEveryoneAsync()
    {
        if (_name is null)
            return;
        await using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        await _cluster!.ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name}'");
    }

    private static async Task<TestDatabase> CreateAsync(DatabaseKind kind, string? template, PostgresCluster? server = null)
    {
        var directory = Directory.CreateDirectory(Path.Combine(Root.Value, Path.GetRandomFileName())).FullName;
        if (kind is DatabaseKind.Sqlite)
            return new(kind, directory);

        var cluster = server ?? await PostgresCluster.Shared;
        var name = $"missions_{Guid.NewGuid():N}";
        await cluster.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template ?? "template0"}");
        return new(kind, directory, cluster, name);
    }
}
