using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Data;

/// <summary>The data part of the application on a migrated, empty database of one test; no page, nothing in the background.</summary>
public sealed class Store : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private Store(TestDatabase database, IEnumerable<object> handlers)
    {
        _database = database;
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Data:Directory"] = database.DataDirectory,
            ["ConnectionStrings:Missions"] = database.ConnectionString,
        }).Build());
        services.AddLogging();
        services.AddData();
        services.AddOptions<JobOptions>();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddTransient<JobWorker>();
        foreach (var handler in handlers.OfType<IJobHandler>())
            services.AddSingleton(handler);
        foreach (var handler in handlers.OfType<IDatabaseJobHandler>())
            services.AddSingleton(handler);
        _services = services.BuildServiceProvider();
    }

    public SettableClock Clock { get; } = new(Now);

    public Write Write => _services.GetRequiredService<Write>();

    public JobWorker Worker => _services.GetRequiredService<JobWorker>();

    /// <summary>The work that the first start armed for the night is taken away: a test has its own jobs alone.</summary>
    public static async Task<Store> OpenAsync(DatabaseKind kind, params object[] handlers)
    {
        var store = new Store(await TestDatabase.MigratedAsync(kind), handlers);
        await store.Write.InTransaction(db => db.Jobs.ExecuteDeleteAsync());
        return store;
    }

    public async Task<T> ReadAsync<T>(Func<MissionsDbContext, Task<T>> read)
    {
        await using var db = await _services.GetRequiredService<IDbContextFactory<MissionsDbContext>>().CreateDbContextAsync();
        return await read(db);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }
}
