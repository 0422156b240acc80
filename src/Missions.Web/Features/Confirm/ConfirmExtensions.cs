namespace Missions.Web.Features.Confirm;

public static class ConfirmExtensions
{
    public static IServiceCollection AddConfirm(this IServiceCollection services) => services
        .AddSingleton<StepVisits>().AddSingleton<ApproveByLink>().AddSingleton<TravelVisits>().AddSingleton<ConfirmTravelByLink>()
        .AddScoped<StepSentences>().AddScoped<TravelSentences>().AddScoped<ConfirmPages>();
}
