using Missions.Web.Infrastructure.Options;

namespace Missions.Web.Features.Verify;

public static class VerifyExtensions
{
    public static IServiceCollection AddVerify(this IServiceCollection services)
    {
        services.AddCheckedOptions<VerifyOptions>(VerifyOptions.Section);
        services.AddSingleton<VerifyGate>();
        services.AddScoped<IssuedOrders>();
        services.AddScoped<FileCheck>();
        services.AddScoped<VerdictWords>();
        return services;
    }
}
