namespace Missions.Web.Features.Account;

public static class AccountExtensions
{
    public static IServiceCollection AddAccount(this IServiceCollection services) => services
        .AddScoped<ProfilePages>()
        .AddScoped<Passkeys>()
        .AddSingleton<SaveProfile>();
}
