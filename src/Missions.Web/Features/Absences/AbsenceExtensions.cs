using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Absences;

public static class AbsenceExtensions
{
    public static IServiceCollection AddAbsences(this IServiceCollection services) => services
        .AddScoped<AbsencePages>()
        .AddScoped<DecisionFile>()
        .AddScoped<Objections>()
        .AddSingleton<NameSubstitute>()
        .AddSingleton<RevokeSubstitution>()
        .AddSingleton<RecordDelegation>()
        .AddSingleton<RevokeDelegation>()
        .AddNavigation(new("Absences", Links.Absences, 60, "Déclarer une absence et qui vous remplace, voir qui vous remplacez et qui signe pour qui."));
}
