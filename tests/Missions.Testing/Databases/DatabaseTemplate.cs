using System.Collections.Concurrent;
using Missions.Testing.Processes;

namespace Missions.Testing.Databases;

/// <summary>A database that the application itself prepares once a run, by starting and stopping; tests get copies.</summary>
/// <param name="startAndStop">Starts the application on an empty database, then stops it.</param>
public sealed class DatabaseTemplate(Func<TestDatabase, Task> startAndStop)
{
    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<TestDatabase>>> _prepared = new();

    internal static DatabaseTemplate Demo { get; } = ByProcess(MissionsProcess.DemoSettings);

    internal static DatabaseTemplate Migrated { get; } = ByProcess();

    public async Task<TestDatabase> CloneAsync(DatabaseKind kind) =>
        await (await _prepared.GetOrAdd(kind, _ => new(() => PrepareAsync(kind))).Value).CloneAsync();

    private static DatabaseTemplate ByProcess(params (string Name, string Value)[] settings) => new(async database =>
    {
        await using var process = await MissionsProcess.StartAsync(database, settings);
        await database.QuietAsync();
        await process.StopAsync();
    });

    private async Task<TestDatabase> PrepareAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.EmptyAsync(kind);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        await startAndStop(database);
        // Let go, yet held for an instant more by any process that a test is just starting: nobody can copy it meanwhile.
        File.Delete(Path.Combine(database.DataDirectory, ".lock"));
        await database.DisconnectEveryoneAsync();
        return database;
    }
}
