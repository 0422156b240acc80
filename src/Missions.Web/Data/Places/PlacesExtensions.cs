using Missions.Web.Infrastructure.Options;

namespace Missions.Web.Data.Places;

public static class PlacesExtensions
{
    public static IServiceCollection AddPlaces(this IServiceCollection services) => services
        .AddCheckedOptions<PlaceOptions>(PlaceOptions.Section)
        .AddSingleton<PlaceFiles>()
        .AddSingleton<PlaceIndex>()
        .AddSingleton<FamiliarPlaces>()
        .AddHostedService<PlaceIndexing>();
}
