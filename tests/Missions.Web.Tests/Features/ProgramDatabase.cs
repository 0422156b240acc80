using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Web.Data;
using Missions.Web.Infrastructure;
using Missions.Web.Infrastructure.Laboratory;

namespace Missions.Web.Tests.Features;

/// <summary>The data of a program that runs as processes of its own, read and prepared from this one.</summary>
internal sealed class ProgramDatabase(TestDatabase database) : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Directory"] = database.DataDirectory,
            ["ConnectionStrings:Missions"] = database.ConnectionString,
        }).Build())
        .AddLogging()
        .AddSingleton<TimeProvider, MicrosecondClock>()
        .AddData()
        .AddLaboratory()
        .BuildServiceProvider();

    public Requests Requests => new(_services);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
