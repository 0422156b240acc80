using Missions.Web.Background;

namespace Missions.Web.Features.Orders;

public static class OrderExtensions
{
    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddScoped<SignPages>()
        .AddScoped<SeveralPages>()
        .AddScoped<ProofReader>()
        .AddScoped<ProofWords>()
        .AddScoped<ProofGate>()
        .AddSingleton<Evidence>()
        .AddSingleton<SignOrder>()
        .AddSingleton<SignSeveral>()
        .AddSingleton<OrderContents>()
        .AddSingleton<IJobHandler, SealOrder>()
        .AddSingleton<IJobHandler, StampOrder>();
}
