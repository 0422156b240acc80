using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Risk;

public static class RiskExtensions
{
    public static IServiceCollection AddRisk(this IServiceCollection services) => services
        .AddScoped<RiskPages>()
        .AddSingleton<ChangeRisk>()
        .AddNavigation(new("Pays à risque", Links.Risk, 60, "Voir quels pays et quelles zones demandent un avis sûreté.", InHeader: false));
}
