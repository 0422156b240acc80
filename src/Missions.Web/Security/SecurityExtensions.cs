using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using Missions.Web.Infrastructure.Options;

namespace Missions.Web.Security;

public static class SecurityExtensions
{
    /// <summary>The domain's rules of who may act, as ASP.NET asks for them.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentPerson>();
        services.AddScoped<LostRights>();
        services.AddScoped<MissionAccess>();
        services.AddScoped<ReferentMissions>();
        services.AddCheckedOptions<GuestLinkOptions>(GuestLinkOptions.Section);
        services.AddSingleton<SignedKeys>();
        services.AddSingleton<GuestLinks>();
        services.AddCheckedOptions<MailLinkOptions>(MailLinkOptions.Section);
        services.AddSingleton<MailLinks>();
        services.AddScoped<GuestAccess>();
        services.Configure<RateLimiterOptions>(LinkRate.AddTo);
        services.AddScoped<IAuthorizationHandler, HoldsOneOfHandler>();
        services.AddScoped<IAuthorizationHandler, HoldsOverLaboratoryHandler>();
        services.AddScoped<IAuthorizationHandler, MayBeAskedHandler>();
        services.AddScoped<IAuthorizationHandler, ReadsMailsHandler>();
        services.AddAuthorizationBuilder();
        services.Configure<AuthorizationOptions>(Policies.AddTo);
        return services;
    }
}
