using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Approvals;

public sealed class CorrectionTests
{
    [Fact]
    public async Task Correction_OfATypingError_ShowsTheDifferenceToTheTravellerWithoutANewRound()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { Purpose = "Réunoin d’essai" });
        var form = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}/correct")).FormTo($"/approvals/{id}/correct");

        var next = await form.Fill("Objet", "Réunion d’essai").Fill("Coût estimé (€)", "12,50").SubmitAsync();

        Assert.Equal($"/approvals/{id}", next.Url.AbsolutePath);
        var mission = await requests.ReadAsync(id);
        Assert.Equal((1, "Réunion d’essai", 1250L), (mission.Round, mission.Content.Purpose, mission.Content.EstimatedCostCents));
        Assert.Equal(MissionEventKind.Corrected, mission.Events.MaxBy(e => e.Sequence)!.Kind);
        var seen = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/approvals/{id}");
        Assert.Contains("Réunoin d’essai → Réunion d’essai", seen.All(".changes li")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_ThatChangesNothing_WritesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { Remarks = "Une ligne\nune autre", EstimatedCostCents = 123_45 });
        var before = await requests.ReadAsync(id);

        await (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}/correct")).FormTo($"/approvals/{id}/correct").SubmitAsync();

        Assert.Equal(before.Version, (await requests.ReadAsync(id)).Version);
    }

    [Fact]
    public async Task Correction_WithDatesInTheWrongOrder_SaysSoAndKeepsWhatWasTyped()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var form = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}/correct")).FormTo($"/approvals/{id}/correct");

        var answer = await form.Fill("Date de retour", "2026-03-20").Fill("Remarques", "Typed here").Fill("Coût estimé (€)", "beaucoup").SubmitAsync();
        var again = await answer.FormTo($"/approvals/{id}/correct").Fill("Coût estimé (€)", "10").SubmitAsync();

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (answer.Status, again.Status));
        Assert.Contains(answer.Errors, error => error.Contains("beaucoup", StringComparison.Ordinal));
        Assert.Contains(again.Errors, error => error.Contains("Date de retour", StringComparison.Ordinal));
        Assert.Equal("Typed here", again.FormTo($"/approvals/{id}/correct").Value("Remarques"));
        Assert.Equal("2026-03-20", again.FormTo($"/approvals/{id}/correct").Value("Date de retour"));
        Assert.Equal("", (await requests.ReadAsync(id)).Content.Remarks);
    }

    [Fact]
    public async Task Correction_OfAContentCorrectedElsewhere_OverwritesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var stale = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}/correct")).FormTo($"/approvals/{id}/correct");
        var other = (await (await app.VisitorAsync(DemoAccounts.Substitute)).GetAsync($"/approvals/{id}/correct")).FormTo($"/approvals/{id}/correct");
        await other.Fill("Remarques", "Par la remplaçante").SubmitAsync();

        var answer = await stale.Fill("Objet", "Autre objet").SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        var content = (await requests.ReadAsync(id)).Content;
        Assert.Equal(("Réunion d’essai", "Par la remplaçante"), (content.Purpose, content.Remarks));
    }
}
