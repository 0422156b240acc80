using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Missions.Web.Infrastructure.Localization;

public static class LocalizationExtensions
{
    public static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new(French);
            options.SupportedCultures = [French, English];
            options.SupportedUICultures = [French, English, CultureInfo.GetCultureInfo("en")];
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()];
        });
        return services;
    }
}
