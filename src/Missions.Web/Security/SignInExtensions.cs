using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Product;

namespace Missions.Web.Security;

public static class SignInExtensions
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAccounts();
        services.AddScoped<SessionCookieEvents>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = "missions-session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.LoginPath = "/account/sign-in";
            options.ReturnUrlParameter = "returnUrl";
            options.ExpireTimeSpan = TimeSpan.FromHours(10);
            options.SlidingExpiration = true;
            options.EventsType = typeof(SessionCookieEvents);
        }).AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            // Not a second factor: the question that a passkey answers, which the framework keeps under this name.
            options.Cookie.Name = "missions-passkey";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = Proof.Lifetime;
            options.SlidingExpiration = false;
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "missions-antiforgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.HeaderName = "RequestVerificationToken";
        });
        services.AddKeysInDatabase();
        return services;
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.Password.RequiredLength = 10;
            options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = 8;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            options.SignIn.RequireConfirmedAccount = true;
        }).AddEntityFrameworkStores<MissionsDbContext>().AddSignInManager().AddErrorDescriber<FrenchIdentityErrors>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<ProductOptions>>((options, product) =>
        {
            // A signature needs more than a touch: the device must have made sure of its owner.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            if (product.Value.PublicUrl is { Length: > 0 } address && new Uri(address) is { HostNameType: UriHostNameType.Dns } site) options.ServerDomain = site.IdnHost;
        });
        services.AddScoped<IUserConfirmation<Account>, ActiveAccount>();
        services.AddScoped<Proofs>();
        services.AddScoped<NewAccount>();
    }

    private static void AddKeysInDatabase(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("missions");
        services.AddSingleton<IXmlRepository, DatabaseKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((options, keys) => options.XmlRepository = keys);
    }
}
