using Microsoft.Extensions.Options;
using Missions.Geo.Places.Nominatim;
using Missions.Web.Data.Jobs;
using Missions.Web.Infrastructure.Options;
using Missions.Web.Infrastructure.Outgoing;
using Missions.Workflow.Missions;

namespace Missions.Web.Data.Geocoding;

public static class GeocodingExtensions
{
    /// <summary>The search of places outside, off until an address and a contact are configured.</summary>
    public static IServiceCollection AddGeocoding(this IServiceCollection services)
    {
        services.AddCheckedOptions<NominatimOptions>(NominatimOptions.Section);
        services.AddSingleton<IRateGate, DatabaseRateGate>();
        services.AddSingleton<IGeocodingCache, DatabaseGeocodingCache>();
        services.AddOutgoing<NominatimClient>(Terms, provider => new GatedHandler(provider.GetRequiredService<IRateGate>()));
        services.AddTransient<Geocoder>();
        services.AddSingleton<Func<Geocoder>>(provider => provider.GetRequiredService<Geocoder>);
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<NominatimOptions>>().Value.IsOn
            ? IdleWork.None
            : new(new HashSet<string>(StringComparer.Ordinal) { AwaitedWork.FindPlace }));
        return services;
    }

    private static OutgoingTerms Terms(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<NominatimOptions>>().Value;
        return new()
        {
            BaseAddress = new(options.BaseUrl!),
            UserAgent = options.Identity,
            AttemptTimeout = options.Timeout,
            Patience = DatabaseRateGate.Patience,
        };
    }
}
