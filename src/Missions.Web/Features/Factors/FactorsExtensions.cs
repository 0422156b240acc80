using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Factors;

public static class FactorsExtensions
{
    private const int MenuOrder = 55;

    public static IServiceCollection AddFactors(this IServiceCollection services) => services
        .AddScoped<FactorPages>()
        .AddScoped<FactorPreviewReader>()
        .AddSingleton<PublishFactorSet>()
        .AddSingleton<ChooseFactorSet>()
        .AddNavigation(new(
            "Facteurs", Links.Factors, MenuOrder, "Consulter les facteurs d’émission, choisir le jeu de chaque année et publier les vôtres.",
            Policies.CarbonReferent));
}
