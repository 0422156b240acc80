using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Documents.Sealing;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;

namespace Missions.Web.Tests.Features.Orders;

public sealed class SealExpiryTests
{
    private static readonly DateTimeOffset Start = MissionsApp.Start;

    [Fact]
    public async Task Order_SignedWhileTheCertificateIsOutOfDate_WaitsInSightUntilItIsReplaced()
    {
        using var seal = new SealFiles(Start.AddYears(-3), Start.AddDays(-2));
        await using var app = await MissionsApp.StartAsync(settings: [Shown.Often, .. seal.Settings]);
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var (traveller, administrator) = (await app.VisitorAsync(DemoAccounts.Traveller), await app.VisitorAsync(DemoAccounts.Administrator));

        await app.PassAsync(TimeSpan.Zero);

        var mission = await requests.ReadAsync(id);
        Assert.Null(mission.Orders[0].SealedAt);
        const string Why = "le certificat du cachet est hors de ses dates de validité";
        Assert.Contains($"Le cachet de l’ordre attend : {Why}.", (await traveller.GetAsync($"/missions/{id}")).Text, StringComparison.Ordinal);
        var stuck = await administrator.GetAsync("/admin/stuck");
        Assert.Contains($"{mission.Reference} : {Why}", stuck.Text, StringComparison.Ordinal);
        Assert.Contains("Le certificat du cachet a expiré le 28 février 2026", Notice(await administrator.GetAsync("/admin/accounts")), StringComparison.Ordinal);

        seal.Rotate(app.Clock);
        await app.PassAsync(TimeSpan.FromHours(2));

        Assert.NotNull((await requests.ReadAsync(id)).Orders[0].SealedAt);
        Assert.Null(Notice(await administrator.GetAsync("/admin/accounts")));
        Assert.DoesNotContain(Why, (await administrator.GetAsync("/admin/stuck")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_FortyFiveDaysBeforeItsEnd_StillSealsAndIsAnnounced()
    {
        using var seal = new SealFiles(Start.AddYears(-1), Start.AddDays(45));
        await using var app = await MissionsApp.StartAsync(settings: [Shown.Often, .. seal.Settings]);

        await app.IssueAsync();

        Assert.Contains("expire le 16 avril 2026 (dans 45 jours)", Notice(await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/admin/accounts")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrators_AsTheEndComesNear_AreToldOnceAtEachOfItsDays()
    {
        using var seal = new SealFiles(Start.AddYears(-1), Start.AddDays(45));
        await using var app = await MissionsApp.StartAsync(settings: seal.Settings);
        using var anyone = app.Visitor();

        // Days left: 45, 44, 29, 28, 13, 6, 0, -1, -2.
        foreach (var days in new[] { 0, 1, 15, 1, 15, 7, 6, 1, 1 })
            await app.PassAsync(TimeSpan.FromDays(days));

        var events = await app.QueryAsync(db => db.OrganisationEvents.Where(e => e.Kind == OrganisationLog.SealEnding || e.Kind == OrganisationLog.SealEnded).OrderBy(e => e.At).ToListAsync());
        Assert.Equal(
            [60, 30, 14, 7, 1, 0],
            events.Select(e => System.Text.Json.JsonDocument.Parse(e.Data).RootElement.GetProperty("warning").GetInt32()));
        var mails = (await app.MailsAsync()).Where(mail => mail.Subject.StartsWith("Le certificat du cachet", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, mails.Count);
        Assert.All(mails, mail => Assert.Equal(DemoAccounts.Administrator.Split('@')[0], Letterbox.LoginOf(mail)));
        Assert.Contains(mails, mail => mail.Text.Contains("expire le 16\u00A0avril\u00A02026 (dans 29 jours)", StringComparison.Ordinal));
        Assert.Single(mails, mail => mail.Subject == "Le certificat du cachet a expiré");
    }

    [Fact]
    public async Task Orders_SealedBeforeAndAfterARotation_AreBothAuthentic()
    {
        using var seal = new SealFiles(Start.AddYears(-1), Start.AddDays(45));
        await using var app = await MissionsApp.StartAsync(settings: [Shown.Often, .. seal.Settings]);
        var (first, before) = await app.IssueAsync();
        var former = seal.Certificate;

        seal.Rotate(app.Clock);
        var (second, after) = await app.IssueAsync();

        Assert.NotEqual(await CertificateOfAsync(app, first), await CertificateOfAsync(app, second));
        using var anyone = app.Visitor();
        var count = 0;
        foreach (var (file, certificate) in new[] { (before, former), (after, seal.Certificate) })
        {
            Assert.Equal("Authentique et en vigueur", (await anyone.ShowAsync(file)).Heading);
            var database = new Testing.Documents.NssDatabase(seal.Folder($"nss-{++count}")).Trust(certificate);
            var said = database.PdfSig(seal.Write(file));
            Assert.Contains("Signature is Valid.", said, StringComparison.Ordinal);
        }
    }

    private static string? Notice(Page page) => page.Document.QuerySelector("[data-seal-notice]")?.TextContent;

    private static Task<string?> CertificateOfAsync(MissionsApp app, Guid missionId) => app.QueryAsync(db => db.OrderFiles
        .Where(file => db.Missions.Any(mission => mission.Id == missionId && mission.Orders.Any(order => order.Id == file.OrderId)))
        .Select(file => file.CertificateSha256).SingleAsync());
}
