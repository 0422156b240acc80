using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Missions;

public sealed class CorrectionTests
{
    [Fact]
    public async Task Correction_OfATypingError_ShowsTheDifferenceToTheTravellerWithoutANewRound()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { Purpose = "Réunoin d’essai" });
        var form = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/missions/{id}/correct")).FormTo($"/missions/{id}/correct");

        var next = await form.Fill("Objet", "Réunion d’essai").Fill("Coût estimé (€)", "12,50").SubmitAsync("Enregistrer la correction");

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
        var requests = new Features.Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { Remarks = "Une ligne\nune autre", EstimatedCostCents = 123_45 });
        var before = await requests.ReadAsync(id);

        await (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/missions/{id}/correct")).FormTo($"/missions/{id}/correct").SubmitAsync("Enregistrer la correction");

        Assert.Equal(before.Version, (await requests.ReadAsync(id)).Version);
    }

    [Fact]
    public async Task Correction_WithDatesInTheWrongOrder_SaysSoAndKeepsWhatWasTyped()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var form = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/missions/{id}/correct")).FormTo($"/missions/{id}/correct");

        var answer = await form.Fill("Date de retour", "2026-03-20").Fill("Remarques", "Typed here").Fill("Coût estimé (€)", "beaucoup").SubmitAsync("Enregistrer la correction");
        var kept = answer.FormTo($"/missions/{id}/correct").Value("EstimatedCost");
        var again = await answer.FormTo($"/missions/{id}/correct").Fill("Coût estimé (€)", "10").SubmitAsync("Enregistrer la correction");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (answer.Status, again.Status));
        Assert.Contains(answer.Errors, error => error.Contains("Coût estimé", StringComparison.Ordinal));
        Assert.Contains(again.Errors, error => error.Contains("Date de retour", StringComparison.Ordinal));
        Assert.Equal("beaucoup", kept);
        Assert.Equal("Typed here", again.FormTo($"/missions/{id}/correct").Value("Remarques"));
        Assert.Equal("2026-03-20", again.FormTo($"/missions/{id}/correct").Value("Date de retour"));
        Assert.Equal("", (await requests.ReadAsync(id)).Content.Remarks);
    }

    [Fact]
    public async Task Correction_OfAContentCorrectedElsewhere_OverwritesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var stale = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/missions/{id}/correct")).FormTo($"/missions/{id}/correct");
        var other = (await (await app.VisitorAsync(DemoAccounts.Substitute)).GetAsync($"/missions/{id}/correct")).FormTo($"/missions/{id}/correct");
        await other.Fill("Remarques", "Par la remplaçante").SubmitAsync("Enregistrer la correction");

        var answer = await stale.Fill("Objet", "Autre objet").SubmitAsync("Enregistrer la correction");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Autre objet", answer.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        var content = (await requests.ReadAsync(id)).Content;
        Assert.Equal(("Réunion d’essai", "Par la remplaçante"), (content.Purpose, content.Remarks));
    }

    [Fact]
    public async Task Correction_OfThePlace_MovesTheLegsWithoutANewRound()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var before = await requests.ReadAsync(id);
        var form = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/missions/{id}/correct")).FormTo($"/missions/{id}/correct");

        await form.Fill("Destination.Text", "Toulouse, France").SubmitAsync("Enregistrer la correction");

        var after = await requests.ReadAsync(id);
        Assert.Equal((1, "Toulouse", MissionStatus.Submitted), (after.Round, after.Content.Destination!.Name, after.Status));
        Assert.InRange(after.Legs.Single().Distance!.Value.TotalKilometres, 580, 600);
        Assert.Equal((before.Content.Departure, before.FactorSetId), (after.Content.Departure, after.FactorSetId));
        var seen = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/approvals/{id}");
        Assert.Contains("Toulouse", seen.All(".changes li")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_OfStages_AddsMovesAndFillsThemBeforeAnythingIsKept()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var address = $"/missions/{id}/correct";
        var form = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync(address)).FormTo(address);

        var one = await form.Fill("Objet", "Deux étapes").SubmitAsync("Ajouter une étape");
        var two = await one.FormTo(address).SubmitAsync("Ajouter une étape");
        var filled = two.FormTo(address).Fill("Stages[1].Place.Text", "Dijon, France").Fill("Stages[1].ArrivesOn", "").Fill("Stages[1].Mode", "Train");
        var moved = await filled.SubmitAsync("Monter l’étape 2");
        Assert.Empty((await requests.ReadAsync(id)).Content.Stages);
        var saved = await moved.FormTo(address).SubmitAsync("Enregistrer la correction");

        Assert.Empty(saved.Errors);
        var content = (await requests.ReadAsync(id)).Content;
        Assert.Equal("Deux étapes", content.Purpose);
        Assert.Equal(["Dijon", content.Destination!.Name], content.Stages.Select(stage => stage.Place.Name));
    }

    [Fact]
    public async Task Correction_WithAPlaceLeftEmpty_SaysSoBesideIt()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var form = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/missions/{id}/correct")).FormTo($"/missions/{id}/correct");

        var answer = await form.Fill("Destination.Text", "").Fill("Objet", "Autre").SubmitAsync("Enregistrer la correction");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(answer.Errors, error => error.Contains("Lieu de mission", StringComparison.Ordinal));
        Assert.Equal("Autre", answer.FormTo($"/missions/{id}/correct").Value("Objet"));
    }

    [Fact]
    public async Task Correction_WhileTyping_ShowsTheLegsAndKeepsNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        var before = await requests.ReadAsync(id);
        var token = await manager.TokenAsync();
        using var content = Posting.Form(
            token, [.. before.Fence(), .. Corrections.Of(before).Where(typed => typed.Name != "Destination.Text"), ("Destination.Text", "Marseille, France")]);

        var answer = await manager.SendAsync(new(HttpMethod.Post, $"/missions/{id}/correct") { Content = content, Headers = { { "HX-Request", "true" } } });

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Marseille", answer.All("#estimate")[0], StringComparison.Ordinal);
        Assert.Equal(before.Version, (await requests.ReadAsync(id)).Version);
    }
}
