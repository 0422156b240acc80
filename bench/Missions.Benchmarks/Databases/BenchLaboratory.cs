using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Web.Data;
using Missions.Web.Data.Risk;
using Missions.Web.Features.Approvals;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Web.Security;
using Npgsql;

namespace Missions.Benchmarks.Databases;

/// <summary>The demonstration laboratory on a throwaway PostgreSQL server, with the classes that decide and read as the application has them; no page.</summary>
internal sealed class BenchLaboratory : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private BenchLaboratory(TestDatabase database, IInterceptor? interceptor)
    {
        this.database = database;
        var parts = new ServiceCollection();
        parts.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Data:Directory"] = database.DataDirectory,
            ["ConnectionStrings:Missions"] = database.ConnectionString,
        }).Build());
        parts.AddLogging();
        parts.AddSingleton(TimeProvider.System);
        parts.AddData();
        parts.AddLaboratory();
        parts.AddSingleton<RiskRegister>();
        parts.AddApprovals();
        parts.AddHttpContextAccessor();
        parts.AddScoped<CurrentPerson>();
        if (interceptor is not null)
            parts.ConfigureDbContext<PostgresMissionsDbContext>(options => options.AddInterceptors(interceptor));
        services = parts.BuildServiceProvider();
    }

    internal string ConnectionString => database.ConnectionString!;

    internal static async Task<BenchLaboratory> StartAsync(IInterceptor? interceptor = null) => new(await TestDatabase.DemoAsync(DatabaseKind.Postgres), interceptor);

    internal T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    internal async Task<T> ReadAsync<T>(Func<MissionsDbContext, Task<T>> read)
    {
        await using var db = await Get<IDbContextFactory<MissionsDbContext>>().CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>Does something as a request of someone who is signed in.</summary>
    internal async Task<T> AsAsync<TService, T>(Guid person, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            User = new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person.ToString())], "bench")),
        };
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    internal async Task<NpgsqlConnection> OpenAsync(int preparedStatements = 0)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { MaxAutoPrepare = preparedStatements, AutoPrepareMinUsages = 1, CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
