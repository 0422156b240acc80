using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure.Options;
using Missions.Web.Infrastructure.Outgoing;
using Missions.Web.Infrastructure.Product;

namespace Missions.Web.Documents;

public static class DocumentsRegistration
{
    const int MostOfToken = 64 * 1024;

    /// <summary>The order's seal, from the section <c>Seal</c>; a demonstration without one makes its own in the data directory.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddCheckedOptions<SealOptions>(SealOptions.Section);
        services.AddOptions<SealOptions>().PostConfigure<IConfiguration, DataDirectory, TimeProvider>(MakeForDemonstration);
        services.AddSingleton<SealKey>();
        services.AddSingleton(s => new SealStanding(s.GetRequiredService<SealKey>(), s.GetRequiredService<TimeProvider>()));
        services.AddCheckedOptions<TsaOptions>(TsaOptions.Section);
        services.AddSingleton<TsaTrust>();
        services.AddOutgoing<TimeStampAuthority>(Terms).ConfigureHttpClient(http => http.MaxResponseContentBufferSize = MostOfToken);
        services.AddSingleton<IOrderSealer>(Sealer);
        services.AddHostedService<SealCheck>();
        return services;
    }

    static LocalOrderSealer Sealer(IServiceProvider services)
    {
        var key = services.GetRequiredService<SealKey>();
        return new LocalOrderSealer(
            () => key.IsAbsent ? null : key.Current(),
            services.GetRequiredService<IOptions<TsaOptions>>().Value.IsAsked ? services.GetRequiredService<TimeStampAuthority> : null,
            services.GetRequiredService<TimeProvider>());
    }

    // Within the lease of a job, both times together.
    static OutgoingTerms Terms(IServiceProvider services)
    {
        var tsa = services.GetRequiredService<IOptions<TsaOptions>>().Value;
        return new() { BaseAddress = new(tsa.Url!), UserAgent = "LabMissions", AttemptTimeout = tsa.Timeout, Retries = 1 };
    }

    static void MakeForDemonstration(SealOptions options, IConfiguration configuration, DataDirectory data, TimeProvider time)
    {
        if (options.IsAbsent && configuration.GetValue<bool>($"{DemoOptions.Section}:{nameof(DemoOptions.Enabled)}"))
            options.CertificatePath = DemonstrationSeal.Ensure(data.Root, time);
    }
}
