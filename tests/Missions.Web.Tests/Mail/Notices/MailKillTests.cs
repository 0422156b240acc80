using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Web.Data.Jobs;
using Missions.Web.Mail.Notices;
using Missions.Web.Tests.Features;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>The program is killed by SIGKILL once a mail is written and before that is recorded; afterwards each mail is there once.</summary>
public sealed class MailKillTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Mail_ProgramKilledOnceItIsWritten_IsThereOnceAfterARestart(DatabaseKind kind)
    {
        await using var database = await TestDatabase.DemoAsync(kind);
        Guid id;
        await using (var prepared = new ProgramDatabase(database))
            id = await prepared.Requests.SubmittedAsync(DemoAccounts.Traveller);
        var folder = Path.Combine(database.DataDirectory, "mail");
        var before = Directory.GetFiles(folder, "*.eml").Length;

        // It may die before it says that it is ready: the mails are due at once.
        await using (var killed = MissionsProcess.Launch(database, [.. Settings, ("MISSIONS_KILL_AT", SendMail.AfterSend)], "--urls", "http://127.0.0.1:0"))
            Assert.Equal(137, await killed.ExitCodeAsync());
        Assert.Equal(before + 1, Directory.GetFiles(folder, "*.eml").Length);

        await using var next = await MissionsProcess.StartAsync(database, Settings);
        await using var stored = new ProgramDatabase(database);
        await AllSentAsync(stored.Requests, id);
        Assert.Equal(before + 2, Directory.GetFiles(folder, "*.eml").Length);
        Assert.All(Directory.GetFiles(folder, "*", SearchOption.AllDirectories), file => Assert.EndsWith(".eml", file, StringComparison.Ordinal));
    }

    /// <summary>A short lease: what the killed program had claimed is soon free.</summary>
    private static (string Name, string Value)[] Settings =>
        [.. MissionsProcess.DemoSettings, ("Jobs__Lease", "00:00:05"), ("Jobs__Poll", "00:00:00.2")];

    private static async Task AllSentAsync(Requests requests, Guid id)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await requests.QueryAsync(db => db.Jobs.CountAsync(job => job.MissionId == id && job.Kind == NoticeJobs.Mail && job.State == JobState.Done)) < 2)
            await timer.WaitForNextTickAsync(deadline.Token);
    }
}
