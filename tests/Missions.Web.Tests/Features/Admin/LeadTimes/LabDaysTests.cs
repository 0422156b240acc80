using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Calendars;

namespace Missions.Web.Tests.Features.Admin.LeadTimes;

public sealed class LabDaysTests
{
    private const string Path = "/admin/lead-times";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Close_DaysAhead_PutsOffTheDeadlineOfTheNextRequest(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await CloseAsync(visitor, "Pont du labo", "2026-03-03", "2026-03-04");
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);

        Assert.Contains("Pont du labo, du 3 mars 2026 au 4 mars 2026", page.Text, StringComparison.Ordinal);
        Assert.Single(await app.EventsAsync(OrganisationLog.ClosureAdded));
        var inbox = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync("/approvals");
        Assert.Contains("pour le 9 mars 2026", inbox.Text, StringComparison.Ordinal);
        Assert.Equal(new(2026, 3, 9, 23, 0, 0, TimeSpan.Zero), (await new Requests(app.Services).ReadAsync(id)).Steps.Max(step => step.DueAt));
    }

    [Fact]
    public async Task Open_AClosure_TakesItBackAndASecondClickFindsNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);
        var page = await CloseAsync(visitor, "Noël", "2026-12-21", "2027-01-03");

        var done = await page.FormWithButton("Retirer").SubmitAsync();
        var again = await page.FormWithButton("Retirer").SubmitAsync();

        Assert.Contains("Fermeture retirée.", done.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Single(await app.EventsAsync(OrganisationLog.ClosureRemoved));
        Assert.Equal(0, await app.QueryAsync(db => db.Closures.CountAsync()));
    }

    [Fact]
    public async Task Close_TheSameDaysTwice_IsOneClosure()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        await CloseAsync(visitor, "Noël", "2026-12-21", "2027-01-03");
        await CloseAsync(visitor, "Noël", "2026-12-21", "2027-01-03");

        Assert.Single(await app.EventsAsync(OrganisationLog.ClosureAdded));
    }

    [Theory]
    [InlineData("", "2026-12-21", "2027-01-03", "Nom de la fermeture")]
    [InlineData("Noël", "2027-01-03", "2026-12-21", "Le dernier jour est avant le premier.")]
    [InlineData("Longue", "2026-01-01", "2026-12-31", "Une fermeture dure 92 jours au plus.")]
    [InlineData("Loin", "2190-01-01", "2190-01-02", "Cette date est trop lointaine.")]
    public async Task Close_Wrong_IsRefusedBesideTheFieldAndKeepsWhatWasTyped(string name, string from, string until, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await CloseAsync(await app.VisitorAsync(DemoAccounts.Administrator), name, from, until);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal((name, from), (page.FormTo($"{Path}/closures").Value("ClosureName"), page.FormTo($"{Path}/closures").Value("ClosedFrom")));
        Assert.Empty(await app.EventsAsync(OrganisationLog.ClosureAdded));
    }

    [Fact]
    public async Task Observe_GoodFridayAlone_IsOffTheWorkingDaysAndLeavesSaintStephen()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await (await visitor.GetAsync(Path)).FormTo($"{Path}/holidays").Tick("holiday-GoodFriday").SubmitAsync();
        await (await visitor.GetAsync(Path)).FormTo($"{Path}/holidays").SubmitAsync();

        Assert.Contains("Jours fériés enregistrés", page.Text, StringComparison.Ordinal);
        var days = await app.QueryAsync(db => db.WorkingDaysAsync());
        Assert.Equal((false, true), (days.Contains(new(2026, 4, 3)), days.Contains(new(2028, 12, 26))));
        var changed = Assert.Single(await app.EventsAsync(OrganisationLog.HolidaysChanged));
        Assert.Contains("\"holidays\":[\"GoodFriday\"],\"before\":[]", changed.Data, StringComparison.Ordinal);
    }

    private static async Task<Page> CloseAsync(Visitor visitor, string name, string from, string until) =>
        await (await visitor.GetAsync(Path)).FormTo($"{Path}/closures").Fill("ClosureName", name).Fill("ClosedFrom", from).Fill("ClosedUntil", until).SubmitAsync();
}
