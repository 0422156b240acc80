using Missions.Web.Documents.Sealing;

namespace Missions.Web.Documents;

public static class DocumentsRegistration
{
    /// <summary>The order's seal; in demo mode its certificate is made in <paramref name="demonstrationDirectory"/> where none is configured.</summary>
    public static IServiceCollection AddDocuments(
        this IServiceCollection services, IConfiguration configuration, string? demonstrationDirectory = null)
    {
        var options = configuration.GetSection(SealOptions.Section).Get<SealOptions>() ?? new SealOptions();
        services.AddSingleton(provider => Certificate(options, demonstrationDirectory, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IOrderSealer, LocalOrderSealer>();
        services.AddHostedService<SealCheck>();
        return services;
    }

    static SealCertificate Certificate(SealOptions options, string? demonstrationDirectory, TimeProvider time)
    {
        if (string.IsNullOrWhiteSpace(options.CertificatePath) && demonstrationDirectory is not null)
            options = new SealOptions { CertificatePath = DemonstrationSeal.Ensure(demonstrationDirectory, time) };
        return SealCertificate.Load(options, time);
    }
}
