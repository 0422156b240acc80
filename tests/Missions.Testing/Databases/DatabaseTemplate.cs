using System.Collections.Concurrent;
using Missions.Testing.Processes;

namespace Missions.Testing.Databases;

/// <summary>A database that the application itself prepares once a run, by starting and stopping; tests get copies.</summary>
internal sealed class DatabaseTemplate(params (string Name, string Value)[] settings)
{
    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<TestDatabase>>> _prepared = new();

    public static DatabaseTemplate Demo { get; } = new(MissionsProcess.DemoSettings);

    public static DatabaseTemplate Migrated { get; } = new();

    public async Task<TestDatabase> CloneAsync(DatabaseKind kind) =>
        await (await _prepared.GetOrAdd(kind, _ => new(() => PrepareAsync(kind))).Value).CloneAsync();

    private async Task<TestDatabase> PrepareAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.EmptyAsync(kind);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        await using (var process = await MissionsProcess.StartAsync(database, settings))
            await process.StopAsync();
        await database.DisconnectEveryoneAsync();
        return database;
    }
}
