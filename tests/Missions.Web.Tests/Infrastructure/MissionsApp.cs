using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Places;
using Missions.Testing.Processes;
using Missions.Web.Data.Places;

namespace Missions.Web.Tests.Infrastructure;

/// <summary>
/// The application in this process, on a copy of the demonstration laboratory that belongs to one test. The clock and
/// the outside world are the test's own; all the rest is real.
/// </summary>
public sealed class MissionsApp : WebApplicationFactory<Program>
{
    /// <summary>When every test begins, and when the demonstration was seeded: a Monday, 9:00 in Paris.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A test that sets it has an index of its own, and may find the places not ready.</summary>
    public const string IndexDirectory = "Places:IndexDirectory";

    private static readonly TimeSpan LongestBuild = TimeSpan.FromMinutes(2);

    private static readonly StringWriter Complaints = new();

    private static readonly DatabaseTemplate Demo = new(async database =>
    {
        await using var app = new MissionsApp(database, ownsDatabase: false);
        await app.Visitor().GetAsync("/health/ready");
        await database.QuietAsync();
    });

    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;

    static MissionsApp()
    {
        Console.SetError(TextWriter.Synchronized(Complaints));
        foreach (var (name, value) in MissionsProcess.Unwatched)
            Environment.SetEnvironmentVariable(name, value);
    }

    private MissionsApp(TestDatabase database, bool ownsDatabase) => (_database, _ownsDatabase) = (database, ownsDatabase);

    public SettableClock Clock { get; } = new(Start);

    /// <summary>A copy of the demonstration laboratory, for applications that come and go.</summary>
    public static Task<TestDatabase> DatabaseAsync(DatabaseKind kind) => Demo.CloneAsync(kind);

    /// <summary>The application on a database of the test's own, at an instant; on PostgreSQL, one of several.</summary>
    public static MissionsApp On(TestDatabase database, DateTimeOffset at)
    {
        var app = new MissionsApp(database, ownsDatabase: false);
        app.Clock.Set(at);
        return app;
    }

    public OutsideWorld Outside { get; } = new();

    private IReadOnlyList<(string Key, string Value)> Settings { get; init; } = [];

    /// <param name="kind">On which database.</param>
    /// <param name="settings">What is configured besides.</param>
    public static async Task<MissionsApp> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, params (string Key, string Value)[] settings) =>
        new(await Demo.CloneAsync(kind), ownsDatabase: true) { Settings = settings };

    /// <summary>Someone who has not signed in.</summary>
    public Visitor Visitor()
    {
        try
        {
            var client = CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });
            if (Settings.All(setting => setting.Key != IndexDirectory))
                Services.GetRequiredService<PlaceIndex>().Ready.Wait(LongestBuild);
            return new(client);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidOperationException($"The application did not start: {Complaints}", e);
        }
    }

    /// <summary>Someone of the demonstration laboratory, signed in.</summary>
    public async Task<Visitor> VisitorAsync(string account)
    {
        var visitor = Visitor();
        await visitor.SignInAsync(account);
        return visitor;
    }

    /// <summary>Reads what is stored, in a scope of its own.</summary>
    public async Task<T> ReadAsync<TService, T>(Func<TService, Task<T>> read)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_ownsDatabase)
            await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Directory", _database.DataDirectory);
        builder.UseSetting("ConnectionStrings:Missions", _database.ConnectionString);
        builder.UseSetting(IndexDirectory, SharedPlaces.Directory);
        builder.UseSetting("Demo:Enabled", "true").UseEnvironment("Development");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services => services
            .AddHttpClient()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IHttpMessageHandlerBuilderFilter>(new OutsideWorldFilter(Outside)));
    }
}
