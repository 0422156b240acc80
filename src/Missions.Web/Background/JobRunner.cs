using Microsoft.Extensions.Options;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Background;

/// <summary>Runs the jobs of the table one after the other, for as long as the program runs.</summary>
public sealed class JobRunner(
    JobWorker worker, JobSignal signal, IOptions<JobOptions> options, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunDueAsync(stoppingToken);
                await signal.WaitAsync(options.Value.Poll, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task RunDueAsync(CancellationToken stopping)
    {
        try
        {
            while (await worker.RunOneAsync(stopping))
                stopping.ThrowIfCancellationRequested();
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            log.LogError(e, "The jobs could not be read; trying again in {Poll}", options.Value.Poll);
        }
    }
}
