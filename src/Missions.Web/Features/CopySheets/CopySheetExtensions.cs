using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.CopySheets;

public static class CopySheetExtensions
{
    public static IServiceCollection AddCopySheets(this IServiceCollection services) => services
        .AddScoped<CopySheetReader>()
        .AddScoped<AwaitedNumbers>()
        .AddSingleton<NoteNumber>()
        .AddNavigation(new("Numéros à saisir", Links.CopySheets, 25, "Saisir dans l’outil du payeur les missions signées, et noter le numéro de leur ordre.", Policies.Manager, InHeader: false));
}
