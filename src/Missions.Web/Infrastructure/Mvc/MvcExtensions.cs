using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Missions.Web.Infrastructure.Localization;

namespace Missions.Web.Infrastructure.Mvc;

public static class MvcExtensions
{
    private const int MaxBodyBytes = 10 * 1024 * 1024;

    /// <summary>A mission of 200 stages posts some 2,500 fields.</summary>
    private const int MaxFields = 8192;

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddControllersWithViews(options =>
        {
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            options.ModelMetadataDetailsProviders.Add(new FrenchValidationMessages());
        }).AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Shared)));
        services.AddSingleton<IConfigureOptions<MvcOptions>, FrenchBindingMessages>();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViews()));
        services.AddRouting(options => options.LowercaseUrls = true);
        services.Configure<FormOptions>(options =>
        {
            options.ValueCountLimit = MaxFields;
            options.MultipartBodyLengthLimit = MaxBodyBytes;
        });
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(System.Text.Unicode.UnicodeRanges.All));
        return services;
    }
}
