using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Options;
using Missions.Web.Infrastructure.Product;

namespace Missions.Web.Demo;

public static class DemoExtensions
{
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddCheckedOptions<DemoOptions>(DemoOptions.Section);
        services.AddScoped<DemoSeed>();
        return services;
    }

    /// <summary>Seeds an empty database in demo mode, and tells who may sign in.</summary>
    public static async Task SeedDemoAsync(this IServiceProvider services)
    {
        if (!services.GetRequiredService<IOptions<DemoOptions>>().Value.Enabled) return;
        await using (var scope = services.CreateAsyncScope())
            if (!await scope.ServiceProvider.GetRequiredService<MissionsDbContext>().Units.AnyAsync())
                await scope.ServiceProvider.GetRequiredService<DemoSeed>().EnsureAsync();
        await Console.Out.WriteLineAsync($"Comptes de démonstration, mot de passe {DemoAccount.Password} :");
        foreach (var account in DemoAccount.All)
            await Console.Out.WriteLineAsync($"  {account.Email,-28} {account.Purpose}");
    }
}
