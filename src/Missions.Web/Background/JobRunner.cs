using Microsoft.Extensions.Options;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Background;

/// <summary>Runs the jobs of the table, those of each lane one after the other, for as long as the program runs.</summary>
public sealed class JobRunner(
    JobWorker worker, NightlyWork nightly, JobSignal signal, IOptions<JobOptions> options, TimeProvider clock, IHostApplicationLifetime program, ILogger<JobRunner> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await HasStartedAsync(stoppingToken)) return;
        await Task.WhenAll(Enum.GetValues<JobLane>().Select(lane => RunAsync(lane, stoppingToken)));
    }

    private async Task RunAsync(JobLane lane, CancellationToken stoppingToken)
    {
        var isArmed = lane is not JobLane.Prompt;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                isArmed = isArmed || await TryAsync(() => nightly.ArmAsync(stoppingToken), stoppingToken);
                await TryAsync(() => RunDueAsync(lane, stoppingToken), stoppingToken);
                await signal.WaitAsync(lane, options.Value.Poll, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>A program that cannot listen leaves at once, without having begun a job.</summary>
    private async Task<bool> HasStartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var yes = program.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var no = stopping.Register(() => started.TrySetResult(false));
        return await started.Task;
    }

    private async Task RunDueAsync(JobLane lane, CancellationToken stopping)
    {
        while (await worker.RunOneAsync(lane, stopping))
            stopping.ThrowIfCancellationRequested();
    }

    private async Task<bool> TryAsync(Func<Task> work, CancellationToken stopping)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            log.LogError(e, "The jobs could not be read; trying again in {Poll}", options.Value.Poll);
            return false;
        }
    }
}
