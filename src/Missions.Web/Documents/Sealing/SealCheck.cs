using Microsoft.Extensions.Options;

namespace Missions.Web.Documents.Sealing;

/// <summary>
/// Loads the certificate at start, so that a wrong key is said then and not at the first signature. Without one the
/// laboratory can still prepare its accounts and its requests: the orders signed meanwhile wait for their seal.
/// </summary>
sealed class SealCheck(IServiceProvider services, IOptions<SealOptions> options, ILogger<SealCheck> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.IsAbsent)
            logger.LogWarning("Seal:CertificatePath is empty: signed orders wait for their seal until it names a PKCS#12 file.");
        else
            services.GetRequiredService<SealCertificate>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
