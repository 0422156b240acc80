using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Missions.Geo.Places.Nominatim;
using Missions.Testing.Databases;
using Missions.Web.Data;
using Missions.Web.Data.Geocoding;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Data.Geocoding;

/// <summary>The geocoding part of one replica: several may share a database.</summary>
public sealed class GeocodingHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public GeocodingHost(TestDatabase database, Uri server, string timeout = "00:00:05")
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Data:Directory"] = database.DataDirectory,
            ["ConnectionStrings:Missions"] = database.ConnectionString,
            ["Geocoding:Nominatim:BaseUrl"] = server.AbsoluteUri,
            ["Geocoding:Nominatim:Contact"] = "missions@labo.example",
            ["Geocoding:Nominatim:UserAgent"] = "LabMissions-Tests/1.0",
            ["Geocoding:Nominatim:Timeout"] = timeout,
        }).Build());
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddData();
        services.AddGeocoding();
        _services = services.BuildServiceProvider();
    }

    public SettableClock Clock { get; } = new(Store.Now);

    public Geocoder Geocoder => _services.GetRequiredService<Geocoder>();

    public IRateGate Gate => _services.GetRequiredService<IRateGate>();

    public IGeocodingCache Cache => _services.GetRequiredService<IGeocodingCache>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
