using Missions.Web.Background;

namespace Missions.Web.Features.Orders;

public static class OrderExtensions
{
    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddScoped<SignPages>()
        .AddSingleton<SignOrder>()
        .AddSingleton<IJobHandler, SealOrder>()
        .AddSingleton<IJobHandler, StampOrder>();
}
