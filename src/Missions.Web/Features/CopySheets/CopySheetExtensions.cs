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
        .AddSingleton<NoteCancellation>()
        .AddNavigation(new("Numéros à saisir ou à annuler", Links.CopySheets, 25, "Saisir dans l’outil du payeur les missions signées, y annuler celles qui le sont, et le noter.", Policies.Manager, InHeader: false));
}
