namespace Missions.Web.Features.Home;

public static class HomeExtensions
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddScoped<HomePages>()
        .AddScoped<Tallies>();
}
