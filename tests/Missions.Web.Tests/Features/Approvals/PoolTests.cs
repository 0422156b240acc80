using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Approvals;

public sealed class PoolTests
{
    [Fact]
    public async Task Claim_ByTheSubstitute_ShowsOnThePagesAndKeepsAnotherManagerFromDeciding()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        await requests.GrantAsync(DemoAccounts.BudgetHolder, Workflow.Organisation.Role.Manager);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });
        var other = await app.VisitorAsync(DemoAccounts.BudgetHolder);
        var before = await other.GetAsync($"/approvals/{id}");

        var claimed = await (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/claim").SubmitAsync();
        var refused = await before.FormTo($"/approvals/{id}/approve").SubmitAsync();

        Assert.Contains("Vous l’avez prise en charge.", claimed.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Quelqu’un d’autre a pris cette demande en charge", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Prise en charge par Karim Benali.", (await other.GetAsync("/approvals")).Text, StringComparison.Ordinal);
        Assert.Contains("Chez Karim Benali, qui l’a prise en charge, depuis aujourd’hui", (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}")).Text, StringComparison.Ordinal);

        await (await other.GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/claim").SubmitAsync();
        await (await other.GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/approve").SubmitAsync();
        Assert.Single((await requests.ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Release_AfterAClaim_GivesItBack()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        await manager.PostAsync($"/approvals/{id}/claim", (await requests.ReadAsync(id)).Fence());

        await (await manager.GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/release").SubmitAsync();

        Assert.Null((await requests.ReadAsync(id)).ActiveSteps[0].ClaimedById);
    }

    [Theory]
    [InlineData("claim", DemoAccounts.Director, HttpStatusCode.Conflict)]
    [InlineData("claim", DemoAccounts.OtherTraveller, HttpStatusCode.NotFound)]
    [InlineData("release", DemoAccounts.Traveller, HttpStatusCode.Conflict)]
    [InlineData("ask", DemoAccounts.Director, HttpStatusCode.Conflict)]
    [InlineData("ask", DemoAccounts.SecurityOfficer, HttpStatusCode.NotFound)]
    [InlineData("send-back", DemoAccounts.Director, HttpStatusCode.Conflict)]
    [InlineData("send-back", DemoAccounts.OtherTraveller, HttpStatusCode.NotFound)]
    public async Task Verb_ByWhoMayNot_IsRefusedAndChangesNothing(string verb, string account, HttpStatusCode expected)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var mission = await requests.ReadAsync(id);

        var answer = await (await app.VisitorAsync(account)).PostAsync(
            $"/approvals/{id}/{verb}", [.. mission.Fence(), ("Comment", "Un mot."), ("ToStepId", mission.Steps[0].Id.ToString())]);

        Assert.Equal((expected, mission.Version), (answer.Status, (await requests.ReadAsync(id)).Version));
    }

    [Fact]
    public async Task Question_AskedAndAnswered_StaysWithTheRequest()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        await (await manager.GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/ask").Fill("Comment", "Quel <b>hôtel</b> ?").SubmitAsync();
        var question = Assert.Single((await requests.ReadAsync(id)).Questions);
        var page = await traveller.GetAsync($"/missions/{id}");
        var empty = await page.FormTo($"/missions/{id}/questions/{question.Id}").SubmitAsync();
        var answered = await page.FormTo($"/missions/{id}/questions/{question.Id}").Fill($"answer-{question.Id}", "Celui du colloque.").SubmitAsync();

        Assert.Contains("Quel <b>hôtel</b> ?", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("Écrivez votre réponse.", empty.Errors);
        Assert.Contains("Réponse envoyée.", answered.Text, StringComparison.Ordinal);
        Assert.Contains("Celui du colloque.", (await manager.GetAsync($"/approvals/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(MissionStatus.Submitted, (await requests.ReadAsync(id)).Status);
    }

    [Fact]
    public async Task Question_WithoutAWord_IsRefusedBesideItsField()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");

        var again = await page.FormTo($"/approvals/{id}/ask").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("Écrivez votre question.", again.Errors);
    }

    [Fact]
    public async Task Answer_BySomeoneElse_IsNotFound()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        await (await app.VisitorAsync(DemoAccounts.Manager)).PostAsync($"/approvals/{id}/ask", [.. (await requests.ReadAsync(id)).Fence(), ("Comment", "Où ?")]);
        var question = (await requests.ReadAsync(id)).Questions[0].Id;

        var answer = await (await app.VisitorAsync(DemoAccounts.Manager)).PostAsync($"/missions/{id}/questions/{question}", ($"answer-{question}", "Ici."));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task SendBack_ByTheSignatory_AsksTheValidationAnew()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/approvals/{id}");

        var next = await page.FormTo($"/approvals/{id}/send-back").Fill("Comment", "Quels crédits ?").SubmitAsync();

        Assert.Contains("Demande renvoyée à une étape précédente.", next.Text, StringComparison.Ordinal);
        var mission = await requests.ReadAsync(id);
        Assert.Equal("Visa du gestionnaire", Assert.Single(mission.ActiveSteps).Name);
        Assert.True(mission.HistoryIsIntact());
        Assert.Contains("Quels crédits ?", (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_OfSimpleRequests_ApprovesThemAndLeavesTheOthers()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var simple = await requests.SubmittedAsync(DemoAccounts.Traveller, 2);
        var risky = await requests.SubmittedAsync(DemoAccounts.Traveller, Trips.To(Trips.Kyoto));
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        var page = await manager.GetAsync("/approvals");
        Assert.Equal(2, page.All("input[name=Picked]").Count);

        var steps = simple.Select(mission => ("Picked", mission.ActiveSteps[0].Id.ToString()))
            .Append(("Picked", (await requests.ReadAsync(risky)).ActiveSteps[0].Id.ToString()));
        var next = await manager.PostAsync("/approvals/approve", steps);

        Assert.Contains("2 demandes visées.", next.Text, StringComparison.Ordinal);
        Assert.Contains("Les autres demandes cochées ne vous attendent plus.", next.Text, StringComparison.Ordinal);
        Assert.Empty((await requests.ReadAsync(risky)).Decisions);
    }
}
