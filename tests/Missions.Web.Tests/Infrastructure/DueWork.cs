using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Web.Background;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Tests.Infrastructure;

/// <summary>Work in the background, as far as a test waits for it.</summary>
internal static class DueWork
{
    /// <summary>Lets time pass, and returns once no job is due, those that the application's own runner took included.</summary>
    public static async Task PassAsync(this MissionsApp app, TimeSpan time)
    {
        await app.Services.GetRequiredService<NightlyWork>().ArmAsync(default);
        app.Clock.Advance(time);
        var worker = app.Services.GetRequiredService<JobWorker>();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        do
        {
            foreach (var lane in Enum.GetValues<JobLane>())
            {
                while (await worker.RunOneAsync(lane, default))
                {
                }
            }
        }
        while (await IsAnyDueAsync(app) && await timer.WaitForNextTickAsync());
    }

    private static Task<bool> IsAnyDueAsync(MissionsApp app)
    {
        var now = app.Clock.GetUtcNow();
        return app.QueryAsync(db => db.Jobs.AnyAsync(job => job.State == JobState.Pending && job.DueAt <= now));
    }
}
