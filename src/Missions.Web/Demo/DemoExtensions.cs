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
        if (await IsEmptyAsync(services.GetRequiredService<DatabaseTarget>()))
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoSeed>().EnsureAsync();
        }

        await Console.Out.WriteLineAsync($"Comptes de démonstration, mot de passe {DemoAccount.Password} :");
        foreach (var account in DemoAccount.All)
            await Console.Out.WriteLineAsync($"  {account.Email,-28} {account.Purpose}");
        if (services.GetRequiredService<IOptions<DemoOptions>>().Value.Inbox is { Length: > 0 } inbox)
            await Console.Out.WriteLineAsync($"Courriels de la démonstration : {inbox}");
    }

    private static async Task<bool> IsEmptyAsync(DatabaseTarget database)
    {
        await using var connection = await database.OpenAsync();
        return (await connection.ReadAsync("SELECT short_name FROM units LIMIT 1")).Count == 0;
    }
}
