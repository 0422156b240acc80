using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Approvals;

public sealed class InboxTests
{
    [Fact]
    public async Task Inbox_OfMoreThanAPage_ShowsTheMostUrgentAndSaysThatOthersFollow()
    {
        await using var app = await MissionsApp.StartAsync();
        await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller, 201);

        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync("/approvals");

        Assert.Contains("Voici les 200 demandes les plus urgentes ; les suivantes s’afficheront à mesure que vous décidez.", page.Text, StringComparison.Ordinal);
        Assert.Equal(200, page.All(".requests > li").Count);
    }

    [Fact]
    public async Task Inbox_OfTheManager_ShowsWhoWhereWhenEmissionsAndDeadline()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);

        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync("/approvals");

        var row = Row(page, id);
        Assert.Contains("Hélène Marchand", row, StringComparison.Ordinal);
        Assert.Contains("Lyon", row, StringComparison.Ordinal);
        Assert.Contains("du 11 avril 2026 au 12 avril 2026", row, StringComparison.Ordinal);
        Assert.Contains("kgCO₂e", row, StringComparison.Ordinal);
        Assert.Contains("depuis aujourd’hui", row, StringComparison.Ordinal);
        Assert.Contains("pour le 5 mars 2026", row, StringComparison.Ordinal);
        Assert.DoesNotContain("hors délai", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inbox_LateRequest_SaysByHowManyWorkingDays()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(
            DemoAccounts.Traveller, content => content with { DepartsOn = new DateOnly(2026, 3, 5), ReturnsOn = new DateOnly(2026, 3, 6) });

        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync("/approvals");

        Assert.Contains("hors délai de 3 jours ouvrés", Row(page, id), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Inbox_ChangeOfASignedMission_SaysWhichVersionItWouldBe(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var first = await new Requests(app.Services).ValidatedAsync(DemoAccounts.OtherTraveller, DemoAccounts.Manager);
        var (id, _) = await app.IssueAsync();
        await app.ChangeToSignAsync(id);

        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync("/approvals");

        Assert.Contains("modification, version 2", Row(page, id), StringComparison.Ordinal);
        Assert.DoesNotContain("modification", Row(page, first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inbox_OfTheSubstitute_SaysForWhom()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);

        var page = await (await app.VisitorAsync(DemoAccounts.Substitute)).GetAsync("/approvals");

        Assert.Contains("pour Karim Benali", Row(page, id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inbox_OwnMission_IsNotThere()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        await requests.GrantAsync(DemoAccounts.Substitute, Role.Manager);
        var own = await requests.SubmittedAsync(DemoAccounts.Manager);

        var manager = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync("/approvals");
        var colleague = await (await app.VisitorAsync(DemoAccounts.Substitute)).GetAsync("/approvals");

        Assert.DoesNotContain(own.ToString(), manager.Document.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("pour Karim", Row(colleague, own), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Inbox_OfAManagerOfOneTeamAndEmployer_HoldsTheirsAlone(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var employer = await requests.QueryAsync(db => Task.FromResult(db.People.First(p => p.Email == DemoAccounts.Traveller).EmployerId));
        await requests.GrantAsync(DemoAccounts.BudgetHolder, Role.Manager, unit: "Cosmologie", employer);
        var theirs = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var otherTeam = await requests.SubmittedAsync(DemoAccounts.OtherTraveller);

        var page = await (await app.VisitorAsync(DemoAccounts.BudgetHolder)).GetAsync("/approvals");

        Assert.Contains("Hélène Marchand", Row(page, theirs), StringComparison.Ordinal);
        Assert.DoesNotContain(otherTeam.ToString(), page.Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inbox_StepOfSomeoneElse_IsNotThere()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var submitted = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var validated = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);

        var manager = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync("/approvals")).Document.Body!.InnerHtml;
        var director = (await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync("/approvals")).Document.Body!.InnerHtml;

        Assert.Contains(submitted.ToString(), manager, StringComparison.Ordinal);
        Assert.DoesNotContain(validated.ToString(), manager, StringComparison.Ordinal);
        Assert.Contains(validated.ToString(), director, StringComparison.Ordinal);
        Assert.DoesNotContain(submitted.ToString(), director, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inbox_NothingAwaited_SaysSo()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(DemoAccounts.SecurityOfficer)).GetAsync("/approvals");

        Assert.Contains("Rien ne vous attend.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.Administrator)]
    [InlineData(DemoAccounts.CarbonReferent)]
    public async Task Inbox_OfWhomNoStepAsks_IsForbidden(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(account);

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/approvals")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/approvals/search?q=Marchand")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/approvals/away")).Status);
    }

    private static string Row(Page page, Guid id) => Words.Of(page.Document.QuerySelector($"li.request:has(a[href='/approvals/{id}'])"));
}
