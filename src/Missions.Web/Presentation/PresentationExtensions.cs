using Missions.Web.Presentation.Sheets;

namespace Missions.Web.Presentation;

public static class PresentationExtensions
{
    /// <summary>What several features show in the same way.</summary>
    public static IServiceCollection AddPresentation(this IServiceCollection services) => services
        .AddScoped<Words>()
        .AddScoped<LatinNames>()
        .AddScoped<Formats>()
        .AddScoped<Alternatives>()
        .AddScoped<ContentValues>()
        .AddScoped<ContentChanges>()
        .AddScoped<VersionChanges>()
        .AddScoped<HistoryReader>()
        .AddScoped<PeopleNames>()
        .AddScoped<MissionSheetReader>();
}
