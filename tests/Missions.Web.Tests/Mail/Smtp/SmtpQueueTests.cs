using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Outside;
using Missions.Testing.Pages;
using Missions.Web.Background;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Xunit.Abstractions;

namespace Missions.Web.Tests.Mail.Smtp;

/// <summary>The mails of the application, with a mail server that has its days.</summary>
public sealed class SmtpQueueTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Server_DownForTwoHoursWith500MailsWaiting_GetsEachOfThemOnce()
    {
        var server = await MailServer.StartAsync();
        await server.DisposeAsync();
        await using var app = await StartAsync(server);
        await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller, 250);

        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromHours(2); passed += TimeSpan.FromMinutes(10))
            await app.PassAsync(TimeSpan.FromMinutes(10));
        var waiting = await MailsAsync(app);
        await using var back = await MailServer.StartAsync(server.Settings);
        await app.PassAsync(TimeSpan.FromMinutes(15));

        var taken = await back.TakenAsync();
        var tries = (await MailsAsync(app)).Sum(job => job.Attempts);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"waiting {waiting.Count}, taken {taken.Count}, distinct {taken.DistinctBy(mail => mail.Mail.MessageId).Count()}, tries {tries}"));
        Assert.Equal((500, 500), (waiting.Count, waiting.Count(job => job.State == JobState.Pending)));
        Assert.All(await MailsAsync(app), job => Assert.Equal(JobState.Done, job.State));
        Assert.Equal(500, taken.Count);
        Assert.Equal(500, taken.DistinctBy(mail => mail.Mail.MessageId).Count());
        Assert.InRange(tries, 500, 600);
    }

    [Fact]
    public async Task Recipient_RefusedForGood_IsOnTheAdministratorsPage_WhoSendsAgain_AndOthersPass()
    {
        await using var server = await MailServer.StartAsync();
        await server.ThenAsync("rcpt 550 5.1.1 No such user here");
        await using var app = await StartAsync(server);
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        await app.QuietMailAsync();

        var failed = Assert.Single(await MailsAsync(app), job => job.State == JobState.Failed);
        Assert.Equal((1, 1), (failed.Attempts, (await server.TakenAsync()).Count));
        var administrator = await app.VisitorAsync(DemoAccounts.Administrator);
        var list = await administrator.GetAsync("/mails?show=Failed");
        var page = await administrator.GetAsync($"/mails/{failed.Id}");
        Assert.Contains("L’adresse du destinataire est inconnue ou refusée.", list.Text, StringComparison.Ordinal);
        Assert.Contains("No such user here", Assert.Single(list.All("bdi[lang=en]")), StringComparison.Ordinal);
        await page.FormTo($"/mails/{failed.Id}/retry").SubmitAsync();
        await app.QuietMailAsync();

        Assert.Equal(["gestionnaire@demo.example", "remplacante@demo.example"], (await server.TakenAsync()).SelectMany(mail => mail.Recipients).Order(StringComparer.Ordinal));
        Assert.All(await MailsAsync(app, id), job => Assert.Equal(JobState.Done, job.State));
    }

    [Fact]
    public async Task Recipient_PutOffOnce_GetsTheMailAtTheNextTry()
    {
        await using var server = await MailServer.StartAsync();
        await server.ThenAsync("rcpt 451 4.7.1 Greylisted");
        await using var app = await StartAsync(server);
        await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        await app.QuietMailAsync();

        Assert.Single(await server.TakenAsync());
        await app.PassAsync(JobOptions.BackOff(1));

        Assert.Equal(2, (await server.TakenAsync()).DistinctBy(mail => mail.Mail.MessageId).Count());
    }

    [Fact]
    public async Task Server_ThatHangsUpInTheMiddle_GetsEachMailOnce()
    {
        await using var server = await MailServer.StartAsync();
        await server.ThenAsync("drop");
        await using var app = await StartAsync(server);
        await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        await app.QuietMailAsync();

        await app.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, (await server.TakenAsync()).Count);
    }

    [Fact]
    public async Task Certificate_OfNobodyKnown_MakesMailsWait_AndTheAdministratorReadWhy()
    {
        var (key, certificate) = TestCertificate.ForLoopback();
        await using var server = await MailServer.StartAsync(new(Key: key, Cert: certificate));
        await using var app = await StartAsync(server, ("Mail:Smtp:StartTls", "true"), ("Jobs:MaxAttempts", "1"));
        await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        await app.QuietMailAsync();
        await app.PassAsync(TimeSpan.FromHours(3));

        var page = await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/mails");

        Assert.Empty(await server.TakenAsync());
        Assert.All(await MailsAsync(app), job => Assert.Equal(JobState.Pending, job.State));
        Assert.Contains("Le certificat du serveur de courriel n’est pas reconnu.", Assert.Single(page.All(".alert-warning li")), StringComparison.Ordinal);
        Assert.Contains($"127.0.0.1:{server.Port}: its certificate is not accepted", Assert.Single(page.All(".alert-warning li")), StringComparison.Ordinal);
    }

    /// <summary>A minute later than the demonstration, whose own mails are not those of the test.</summary>
    private static async Task<MissionsApp> StartAsync(MailServer server, params (string Key, string Value)[] settings)
    {
        var app = await MissionsApp.StartAsync(settings:
        [
            ("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Port", server.Port.ToString(CultureInfo.InvariantCulture)), ("Mail:Smtp:StartTls", "false"), .. settings,
        ]);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        return app;
    }

    private static Task<List<Job>> MailsAsync(MissionsApp app, Guid? id = null) =>
        app.QueryAsync(db => db.Jobs.AsNoTracking().Where(job => job.Kind == NoticeJobs.Mail && job.CreatedAt > MissionsApp.Start && (id == null || job.MissionId == id)).ToListAsync());
}
