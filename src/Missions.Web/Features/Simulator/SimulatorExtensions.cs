using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Simulator;

public static class SimulatorExtensions
{
    private const int MenuOrder = 60;

    public static IServiceCollection AddSimulator(this IServiceCollection services) => services.AddNavigation(new(
        "Simulateur", Links.Simulator, MenuOrder, "Estimer la distance et les émissions d’un déplacement, sans rien enregistrer.", Public: true));
}
