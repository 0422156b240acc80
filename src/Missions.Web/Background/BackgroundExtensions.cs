using Missions.Web.Infrastructure.Options;

namespace Missions.Web.Background;

public static class BackgroundExtensions
{
    public static IServiceCollection AddBackground(this IServiceCollection services)
    {
        services.AddCheckedOptions<JobOptions>(JobOptions.Section);
        services.AddSingleton<JobWorker>();
        services.AddSingleton<IDatabaseJobHandler, StepDeadline>();
        services.AddSingleton<IDatabaseJobHandler, PresumeTravel>();
        services.AddSingleton<IDatabaseJobHandler, RiskWatch>();
        services.AddSingleton<INightlyJob, RiskWatch>();
        services.AddSingleton<IDatabaseJobHandler, SealWatch>();
        services.AddSingleton<INightlyJob, SealWatch>();
        services.AddSingleton<IDatabaseJobHandler, StampCancelled>();
        services.AddSingleton<INightlyJob, StampCancelled>();
        services.AddSingleton<IJobHandler, FindPlace>();
        services.AddSingleton<NightlyWork>();
        services.AddHostedService<JobRunner>();
        return services;
    }
}
