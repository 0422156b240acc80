using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.CopySheets;

/// <summary>A cancelled mission must not be typed in the payer's tool any more; one that was typed must be cancelled there.</summary>
public sealed class CancelledSheetTests
{
    [Fact]
    public async Task Sheet_OfAMissionCancelledBeforeItWasTyped_GivesNothingToType()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);
        await CancelAsync(app, id);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var sheet = await manager.GetAsync($"/copy-sheets/{id}");

        Assert.Contains("ne la saisissez pas dans Geslab", sheet.Text, StringComparison.Ordinal);
        Assert.Null(sheet.Document.QuerySelector("[data-copy], .copy-value, a[href$='export.csv']"));
        Assert.Equal($"/copy-sheets/{id}", (await manager.GetAsync($"/copy-sheets/{id}/export.csv")).Url.AbsolutePath);
        var mission = await manager.GetAsync($"/missions/{id}");
        Assert.Contains("Annulée : rien n’est à saisir dans Geslab.", mission.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fiche de saisie", mission.Text, StringComparison.Ordinal);
        Assert.Null((await manager.GetAsync("/copy-sheets")).Document.QuerySelector($"a[href='/copy-sheets/{id}']"));
    }

    [Fact]
    public async Task Sheet_OfAMissionCancelledAfterItWasTyped_GivesTheNumberToCancel()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        await manager.NoteAsync(id, "GES-0042");
        await CancelAsync(app, id);

        var sheet = await manager.GetAsync($"/copy-sheets/{id}");

        Assert.Contains("annulez-la aussi dans Geslab, où elle porte le numéro GES-0042", sheet.Text, StringComparison.Ordinal);
        Assert.Equal(["GES-0042"], sheet.All(".copy-value"));
        var mission = await manager.GetAsync($"/missions/{id}");
        Assert.Contains("à annuler aussi dans Geslab", mission.Text, StringComparison.Ordinal);
        Assert.Contains("Copier le numéro à annuler", mission.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_OfAMissionCancelledThoughItWasTyped_CanStillBeNotedToBeCancelled()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);
        await CancelAsync(app, id);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var next = await manager.NoteAsync(id, "GES-0042");

        Assert.Contains("à annuler aussi dans Geslab", next.Text, StringComparison.Ordinal);
        var sheet = await manager.GetAsync($"/copy-sheets/{id}");
        Assert.Equal(["GES-0042"], sheet.All(".copy-value"));
        Assert.Null(sheet.Document.QuerySelector($"form[action='/copy-sheets/{id}/number']"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Cancellation_InThePayersTool_IsListedUntilItIsNotedThenToldWithWhoAndWhen(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var (id, manager) = await CancelledAsync(app);
        Assert.Contains("à annuler", (await manager.GetAsync("/copy-sheets")).Document.QuerySelector($"tr:has(a[href='/copy-sheets/{id}'])")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("à annuler", (await manager.GetAsync("/approvals/search?q=GES-0042")).Text, StringComparison.Ordinal);
        var form = (await manager.GetAsync($"/copy-sheets/{id}")).FormTo($"/copy-sheets/{id}/cancellation");

        var twice = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());

        Assert.All(twice, page => Assert.Equal((HttpStatusCode.OK, $"/missions/{id}"), (page.Status, page.Url.AbsolutePath)));
        Assert.Contains("GES-0042, saisi le 2 mars 2026, annulé dans Geslab le 2 mars 2026 (noté par Karim Benali)", twice[1].Text, StringComparison.Ordinal);
        Assert.Contains("GES-0042, annulé le 2 mars 2026", twice[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("à annuler", twice[1].Text, StringComparison.Ordinal);
        var mission = await requests.ReadAsync(id);
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.CancellationNoted);
        Assert.True(mission.HistoryIsIntact());
        Assert.Null((await manager.GetAsync("/copy-sheets")).Document.QuerySelector($"a[href='/copy-sheets/{id}']"));
        var sheet = await manager.GetAsync($"/copy-sheets/{id}");
        Assert.Contains("dans Geslab aussi, où elle porte le numéro GES-0042, depuis le 2 mars 2026", sheet.Text, StringComparison.Ordinal);
        Assert.Null(sheet.Document.QuerySelector("main form"));
    }

    [Theory]
    [InlineData("2026-03-03", "La date d’annulation est à venir.")]
    [InlineData("2026-03-01", "La date d’annulation est avant la saisie, le 02/03/2026.")]
    [InlineData("", null)]
    [InlineData("hier", null)]
    public async Task Cancellation_OnADayThatCannotBe_IsRefusedBesideItsField(string on, string? error)
    {
        await using var app = await MissionsApp.StartAsync();
        var (id, manager) = await CancelledAsync(app);

        var refused = await manager.PostAsync($"/copy-sheets/{id}/cancellation", ("CancelledOn", on), ("Seen", "GES-0042"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.NotEmpty(refused.Errors);
        if (error is not null) Assert.Contains(error, refused.Errors);
        Assert.Equal(on, refused.FormTo($"/copy-sheets/{id}/cancellation").Value("CancelledOn"));
        Assert.Null((await new Requests(app.Services).NumberAsync(id))!.CancelledOn);
    }

    [Fact]
    public async Task Cancellation_OfAnotherNumberOrOfAMissionThatStandsOrOfNone_IsRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        var (id, manager) = await CancelledAsync(app);
        var standing = await Geslab.SignedAsync(app);
        await manager.NoteAsync(standing, "GES-0043");

        Assert.Equal(HttpStatusCode.Conflict, (await CancelThereAsync(manager, id, "GES-0043")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await CancelThereAsync(manager, standing, "GES-0043")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await CancelThereAsync(manager, Guid.NewGuid(), "GES-0042")).Status);
        Assert.Null((await new Requests(app.Services).NumberAsync(id))!.CancelledOn);
    }

    [Theory]
    [InlineData(DemoAccounts.Traveller)]
    [InlineData(DemoAccounts.OtherTraveller)]
    [InlineData(DemoAccounts.Director)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Cancellation_ByAnyoneButAManager_IsNotFound(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var (id, _) = await CancelledAsync(app);

        Assert.Equal(HttpStatusCode.NotFound, (await CancelThereAsync(await app.VisitorAsync(account), id, "GES-0042")).Status);
        Assert.Null((await new Requests(app.Services).NumberAsync(id))!.CancelledOn);
    }

    private static Task<Page> CancelThereAsync(Visitor visitor, Guid id, string seen) =>
        visitor.PostAsync($"/copy-sheets/{id}/cancellation", ("CancelledOn", "2026-03-02"), ("Seen", seen));

    /// <summary>With its number noted, and not cancelled there yet.</summary>
    private static async Task<(Guid Id, Visitor Manager)> CancelledAsync(MissionsApp app)
    {
        var id = await Geslab.SignedAsync(app);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        await manager.NoteAsync(id, "GES-0042");
        await CancelAsync(app, id);
        return (id, manager);
    }

    private static async Task CancelAsync(MissionsApp app, Guid id)
    {
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/cancel").Fill("reason", "Visite reportée.").SubmitAsync();
    }
}
