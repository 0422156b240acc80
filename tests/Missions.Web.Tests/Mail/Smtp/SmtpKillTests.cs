using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Outside;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Web.Data.Jobs;
using Missions.Web.Mail.Notices;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Features;
using Xunit.Abstractions;

namespace Missions.Web.Tests.Mail.Smtp;

/// <summary>
/// The real program, a mail server that it must trust and that must know it, and SIGKILL between the server's 250 and the mark: the one
/// moment that may repeat a mail.
/// </summary>
public sealed class SmtpKillTests(ITestOutputHelper output) : IDisposable
{
    private const int Crashes = 3;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Program_KilledAfterEachOfThreeMails_LosesNone_AndRepeatsOneACrashAtMost()
    {
        var (key, certificate) = TestCertificate.ForLoopback();
        await using var server = await MailServer.StartAsync(new(Key: key, Cert: certificate, User: "missions", Password: "s3cret é"));
        await using var database = await TestDatabase.DemoAsync(DatabaseKind.Sqlite);
        int before;
        await using (var prepared = new ProgramDatabase(database))
        {
            before = await SentAsync(prepared.Requests);
            await prepared.Requests.SubmittedAsync(DemoAccounts.Traveller, 10);
        }

        var settings = Settings(server, certificate);

        for (var crash = 0; crash < Crashes; crash++)
        {
            await using var killed = MissionsProcess.Launch(database, [.. settings, ("MISSIONS_KILL_AT", SendMail.AfterSend)], "--urls", "http://127.0.0.1:0");
            Assert.Equal(137, await killed.ExitCodeAsync());
        }

        await using var last = await MissionsProcess.StartAsync(database, settings);
        await using var stored = new ProgramDatabase(database);
        var mails = await AllSentAsync(stored.Requests) - before;

        var taken = await server.TakenAsync();
        var distinct = taken.DistinctBy(mail => mail.Mail.MessageId).Count();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mails {mails}, taken {taken.Count}, distinct {distinct}, repeated {taken.Count - distinct} of {Crashes} crashes"));
        Assert.Equal(mails, distinct);
        Assert.InRange(taken.Count - distinct, 1, Crashes);
        Assert.All(taken, mail => Assert.Equal((true, "missions"), (mail.Secure, mail.User)));
    }

    /// <summary>A short lease: what the killed program had claimed is soon free.</summary>
    private (string Name, string Value)[] Settings(MailServer server, string certificate) =>
    [
        .. MissionsProcess.DemoSettings,
        ("Jobs__Lease", "00:00:05"),
        ("Jobs__Poll", "00:00:00.2"),
        ("Mail__Smtp__Host", "127.0.0.1"),
        ("Mail__Smtp__Port", server.Port.ToString(CultureInfo.InvariantCulture)),
        ("Mail__Smtp__UserName", "missions"),
        ("Mail__Smtp__PasswordFile", _folder.Write("password", "s3cret é\n"u8.ToArray())),
        ("SSL_CERT_FILE", _folder.Write("trusted.pem", System.Text.Encoding.ASCII.GetBytes(certificate))),
    ];

    private static async Task<int> AllSentAsync(Requests requests)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await requests.QueryAsync(db => db.Jobs.AnyAsync(job => (job.Kind == NoticeJobs.Mail || job.Kind == NoticeJobs.Notice) && job.State == JobState.Pending)))
            await timer.WaitForNextTickAsync(deadline.Token);
        return await SentAsync(requests);
    }

    private static Task<int> SentAsync(Requests requests) => requests.QueryAsync(db => db.Jobs.CountAsync(job => job.Kind == NoticeJobs.Mail && job.State == JobState.Done));
}
