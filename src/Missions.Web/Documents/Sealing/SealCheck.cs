using Microsoft.Extensions.Options;

namespace Missions.Web.Documents.Sealing;

/// <summary>
/// Reads the certificate at start, so that a wrong file is said then and not at the first signature. Without one, or with one that is out of
/// date, the laboratory can still work: the orders signed meanwhile wait for their seal.
/// </summary>
sealed class SealCheck(SealKey key, TsaTrust trust, IOptions<TsaOptions> tsa, TimeProvider clock, ILogger<SealCheck> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (tsa.Value.IsAsked)
            trust.Load();
        if (key.IsAbsent)
            log.LogWarning("Seal:CertificatePath is empty: signed orders wait for their seal until it names a PKCS#12 file.");
        else
            SealExpiry.Of(key.Current(), clock.GetUtcNow()).Say(log);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
