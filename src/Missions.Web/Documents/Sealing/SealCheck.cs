namespace Missions.Web.Documents.Sealing;

/// <summary>Loads the certificate at start, so that a wrong key is said then and not at the first signature.</summary>
sealed class SealCheck(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<SealCertificate>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
