using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Absences;

public static class AbsenceExtensions
{
    public static IServiceCollection AddAbsences(this IServiceCollection services) => services
        .AddScoped<AbsencePages>()
        .AddSingleton<NameSubstitute>()
        .AddSingleton<RevokeSubstitution>()
        .AddNavigation(new("Absences", Links.Absences, 60, "Déclarer une absence et qui vous remplace, ou voir qui vous remplacez."));
}
