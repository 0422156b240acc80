using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Missions.Workflow.Organisation;

namespace Missions.Web.Infrastructure.Localization;

public static class LocalizationExtensions
{
    public static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>
    /// French, unless the reader chose English in the footer: the words of the trade are French, whatever the browser was installed in.
    /// A program that calls the interface says its language itself.
    /// </summary>
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddScoped<KeepLanguage>();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new(French);
            options.SupportedCultures = options.SupportedUICultures = [French, English];
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new LanguageOfInterface { Options = options }];
        });
        return services;
    }

    /// <summary>How a language is written here.</summary>
    public static CultureInfo CultureOf(Language language) => language == Language.English ? English : French;

    private sealed class LanguageOfInterface : AcceptLanguageHeaderRequestCultureProvider
    {
        public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
            !httpContext.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ? NullProviderCultureResult
            : httpContext.Request.GetTypedHeaders().AcceptLanguage.Any(language => language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase))
                ? Task.FromResult<ProviderCultureResult?>(new(English.Name))
                : base.DetermineProviderCultureResult(httpContext);
    }
}
