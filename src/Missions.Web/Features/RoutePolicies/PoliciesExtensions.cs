using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.RoutePolicies;

public static class PoliciesExtensions
{
    private const int MenuOrder = 85;

    public static IServiceCollection AddRoutePolicies(this IServiceCollection services) => services
        .AddScoped<PolicyChoiceReader>()
        .AddScoped<PolicyPages>()
        .AddScoped<PolicyDrafts>()
        .AddScoped<PolicyReader>()
        .AddScoped<RouteLines>()
        .AddScoped<PolicyPreviewReader>()
        .AddSingleton<PublishPolicy>()
        .AddNavigation(new(
            "Circuits de validation", Links.Policies, MenuOrder, "Dessiner les circuits de validation, les essayer sur cinq missions, puis les publier.", Policies.Administrator,
            InHeader: false));
}
