using Missions.Testing.Databases;
using Missions.Testing.Processes;
using Npgsql;

namespace Missions.Chaos.Tests.Laboratory;

/// <summary>Three replicas of the program on one PostgreSQL server of their own.</summary>
internal sealed class ChaosLaboratory : IAsyncDisposable
{
    private readonly PostgresCluster _server;
    private readonly TestDatabase _database;

    private ChaosLaboratory(PostgresCluster server, TestDatabase database)
    {
        (_server, _database) = (server, database);
        Replicas = [new(database), new(database), new(database)];
        Database = new NpgsqlDataSourceBuilder(database.ConnectionString!).Build();
    }

    public IReadOnlyList<Replica> Replicas { get; }

    public NpgsqlDataSource Database { get; }

    /// <summary>Where the replicas write their mails, together.</summary>
    public string MailDirectory => Path.Combine(_database.DataDirectory, "mail");

    /// <summary>Starts the first replica, which makes the demonstration, then the others.</summary>
    public static async Task<ChaosLaboratory> StartAsync()
    {
        var server = await PostgresCluster.StartAsync(keepsCommits: true);
        var database = await TestDatabase.EmptyAsync(server);
        var laboratory = new ChaosLaboratory(server, database);
        await laboratory.Replicas[0].StartAsync();
        await database.QuietAsync();
        await Task.WhenAll(laboratory.Replicas.Skip(1).Select(replica => replica.StartAsync()));
        return laboratory;
    }

    /// <summary>Crashes PostgreSQL and starts it again.</summary>
    public async Task CrashDatabaseAsync()
    {
        await _server.CrashAsync();
        await _server.RestartAsync();
    }

    /// <summary>Waits until nothing is due any more.</summary>
    public Task QuietAsync() => _database.QuietAsync();

    /// <summary>Runs a verb of the program.</summary>
    public async Task<(int ExitCode, string Said)> RunAsync(params string[] arguments)
    {
        await using var process = MissionsProcess.Launch(_database, arguments: arguments);
        var code = await process.ExitCodeAsync();
        return (code, process.Output.Text.Trim());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var replica in Replicas)
            await replica.DisposeAsync();
        await Database.DisposeAsync();
        await _database.DisposeAsync();
    }
}
