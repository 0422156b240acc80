using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure.Options;
using Missions.Web.Infrastructure.Product;

namespace Missions.Web.Documents;

public static class DocumentsRegistration
{
    /// <summary>The order's seal, from the section <c>Seal</c>; a demonstration without one makes its own in the data directory.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddCheckedOptions<SealOptions>(SealOptions.Section);
        services.AddOptions<SealOptions>().PostConfigure<IConfiguration, DataDirectory, TimeProvider>(MakeForDemonstration);
        services.AddSingleton(s => SealCertificate.Load(s.GetRequiredService<IOptions<SealOptions>>().Value, s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IOrderSealer>(s => new LocalOrderSealer(s.GetRequiredService<SealCertificate>));
        services.AddHostedService<SealCheck>();
        return services;
    }

    static void MakeForDemonstration(SealOptions options, IConfiguration configuration, DataDirectory data, TimeProvider time)
    {
        if (options.IsAbsent && configuration.GetValue<bool>($"{DemoOptions.Section}:{nameof(DemoOptions.Enabled)}"))
            options.CertificatePath = DemonstrationSeal.Ensure(data.Root, time);
    }
}
