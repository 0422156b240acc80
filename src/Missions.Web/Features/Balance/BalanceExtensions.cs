using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Balance;

public static class BalanceExtensions
{
    private const int MenuOrder = 50;

    public static IServiceCollection AddBalance(this IServiceCollection services) => services
        .AddScoped<BalanceMissions>()
        .AddScoped<BalanceReader>()
        .AddScoped<BalanceCsv>()
        .AddNavigation(new(
            "Bilan", Links.Balance, MenuOrder, "Suivre les kilomètres et les émissions des missions, et les exporter.", Policies.CarbonReferent));
}
