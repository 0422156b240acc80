using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Features.Orders;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Tests.Features.Orders;

public sealed class SignTests
{
    [Fact]
    public async Task Page_ShowsTheContentItsHashTheStatementAndTheCapacity()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);

        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign");

        Assert.Matches("^[0-9a-f]{64}$", page.Document.QuerySelector(".hash")!.TextContent);
        Assert.Contains(Words.Plain(Consent.Text), page.Text, StringComparison.Ordinal);
        foreach (var shown in new[] { "Directrice de l’unité", "Hélène Marchand", "Lyon", "Réunion d’essai", "EOTP-TEST", "par Karim Benali", "Centre national de la recherche scientifique" })
            Assert.Contains(shown, page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Sign_ByTheDirector_IssuesTheFirstOrderOfTheYear(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign");
        var shown = page.Document.QuerySelector(".hash")!.TextContent;

        var next = await page.SignAsync(id);

        Assert.Contains("Ordre de mission signé.", next.Text, StringComparison.Ordinal);
        var mission = await requests.ReadAsync(id);
        var order = Assert.Single(mission.Orders);
        Assert.Equal(("2026-0001", 1, shown, Consent.Id), (order.Number, order.Version, order.SnapshotSha256, order.Statement));
        Assert.Equal(("Directrice de l’unité", null, null), (order.Capacity, order.DelegationReference, order.SignedForId));
        Assert.Equal(order.SnapshotSha256, CanonicalJson.Sha256(order.SnapshotJson));
        Assert.Matches("^([A-HJKMNP-TV-Z0-9]{5}-){5}[A-HJKMNP-TV-Z0-9]$", order.VerificationCode);
        Assert.Equal(MissionStatus.Issued, mission.Status);
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Issued);
        Assert.True(mission.HistoryIsIntact());
    }

    [Fact]
    public async Task Sign_WithAWrongPassword_SaysSoAndSignsNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        app.LetProofsLapse();
        var page = await director.GetAsync($"/orders/{id}/sign");

        var answer = await page.SignAsync(id, "Not-2026!");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Ce mot de passe n’est pas le vôtre : rien n’a été signé.", answer.Errors);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
        Assert.Single((await (await answer.SignAsync(id)).GetOrdersAsync(requests, id)));
    }

    [Fact]
    public async Task Sign_AfterTooManyWrongPasswords_IsLockedEvenWithTheRightOne()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        app.LetProofsLapse();
        var page = await director.GetAsync($"/orders/{id}/sign");
        while (!page.Text.Contains("Trop d’essais", StringComparison.Ordinal))
            page = await page.SignAsync(id, "Not-2026!");

        var answer = await page.SignAsync(id);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
    }

    [Fact]
    public async Task Sign_AContentThatChangedMeanwhile_IsRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign");
        await requests.RenameProjectAsync(id);

        var answer = await page.SignAsync(id);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Le contenu présenté à la signature a changé", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.All("textarea")); // Nothing was typed.
        Assert.Empty((await requests.ReadAsync(id)).Orders);
        var again = await answer.FollowAsync("Retour à la mission");
        Assert.Single(await (await again.SignAsync(id)).GetOrdersAsync(requests, id));
        Assert.Equal("2026-0001", Assert.Single((await requests.ReadAsync(id)).Orders).Number);
    }

    [Fact]
    public async Task Sign_Twice_GivesOneOrder()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign");

        var answers = await Task.WhenAll(page.SignAsync(id), page.SignAsync(id));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single((await requests.ReadAsync(id)).Orders);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Sign_TwoSignatoriesAtOnce_OneSignsAndNoNumberIsLost(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var (first, second) = (await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager), await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager));
        var (director, deputy) = (await app.VisitorAsync(DemoAccounts.Director), await app.VisitorAsync(DemoAccounts.Deputy));
        var pages = new[] { await director.GetAsync($"/orders/{first}/sign"), await deputy.GetAsync($"/orders/{first}/sign") };

        var answers = await Task.WhenAll(pages.Select(page => page.SignAsync(first)));
        await Signing.SignAsync(app, second, DemoAccounts.Director);

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        var refused = Assert.Single(answers, answer => answer.Status == HttpStatusCode.Conflict);
        Assert.Matches("Signé par (Claire Dumas|Marc Tissier pour Claire Dumas), le 02/03/2026 à 09:00:00", refused.Text);
        Assert.Equal("2026-0001", Assert.Single((await requests.ReadAsync(first)).Orders).Number);
        Assert.Equal("2026-0002", Assert.Single((await requests.ReadAsync(second)).Orders).Number);
    }
}
