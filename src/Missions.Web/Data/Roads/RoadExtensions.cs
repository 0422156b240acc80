using Microsoft.Extensions.Options;
using Missions.Geo.Distances;
using Missions.Web.Infrastructure.Options;
using Missions.Web.Infrastructure.Outgoing;
using Missions.Web.Infrastructure.Product;

namespace Missions.Web.Data.Roads;

public static class RoadExtensions
{
    /// <summary>Distances by road, off until the address of a router is configured.</summary>
    public static IServiceCollection AddRoads(this IServiceCollection services)
    {
        services.AddCheckedOptions<OsrmOptions>(OsrmOptions.Section);
        services.AddOutgoing<OsrmClient>(Terms);
        services.AddSingleton<Func<OsrmClient>>(provider => provider.GetRequiredService<OsrmClient>);
        services.AddSingleton<RoadSurvey>();
        services.AddSingleton<RoadMap>();
        return services;
    }

    /// <summary>Asked once: whoever writes a request sees the geodesic meanwhile, and the next look asks again.</summary>
    private static OutgoingTerms Terms(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<OsrmOptions>>().Value;
        return new()
        {
            BaseAddress = new(options.BaseUrl!),
            UserAgent = $"LabMissions/{ProductVersion.Text.Split('+')[0]}",
            AttemptTimeout = options.Timeout,
            Retries = 1,
            FirstDelay = TimeSpan.FromMilliseconds(100),
        };
    }
}
