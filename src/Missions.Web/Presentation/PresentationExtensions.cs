namespace Missions.Web.Presentation;

public static class PresentationExtensions
{
    /// <summary>What several features show in the same way.</summary>
    public static IServiceCollection AddPresentation(this IServiceCollection services) => services
        .AddScoped<Words>()
        .AddScoped<Formats>();
}
