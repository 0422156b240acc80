using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Missions.Web.Infrastructure.Hosting;
using Missions.Workflow.Organisation;

namespace Missions.Web.Infrastructure.Localization;

public static class LocalizationExtensions
{
    public static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>
    /// French, unless the reader chose English in the footer: the words of the trade are French, whatever the browser was installed in.
    /// A program that calls the interface says its language itself; so does the browser of a guest, who may come from anywhere.
    /// </summary>
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddScoped<KeepLanguage>();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new(French);
            options.SupportedCultures = options.SupportedUICultures = [French, English];
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new LanguageOfOthers { Options = options }];
        });
        return services;
    }

    /// <summary>How a language is written here.</summary>
    public static CultureInfo CultureOf(Language language) => language == Language.English ? English : French;

    private sealed class LanguageOfOthers : AcceptLanguageHeaderRequestCultureProvider
    {
        public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
            KeyedPages.IsOne(httpContext) ? Task.FromResult(Preferred(httpContext.Request))
            : !httpContext.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ? NullProviderCultureResult
            : httpContext.Request.GetTypedHeaders().AcceptLanguage.Any(language => language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase))
                ? Task.FromResult<ProviderCultureResult?>(new(English.Name))
                : base.DetermineProviderCultureResult(httpContext);

        /// <summary>The one of ours that the browser would rather have, of whatever country: « en-US » is English.</summary>
        private static ProviderCultureResult? Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value?.Split('-')[0].ToLowerInvariant() switch { "fr" => French, "en" => English, _ => null })
            .OfType<CultureInfo>()
            .Select(language => new ProviderCultureResult(language.Name))
            .FirstOrDefault();
    }
}
