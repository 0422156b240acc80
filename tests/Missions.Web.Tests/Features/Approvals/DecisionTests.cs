using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features.Approvals;

public sealed class DecisionTests
{
    [Fact]
    public async Task Approve_ByTheManager_RecordsItAndAwaitsTheSignature()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");

        var next = await page.FormTo($"/approvals/{id}/approve").Fill("Comment", "Vu.").SubmitAsync();

        Assert.Equal("/approvals", next.Url.AbsolutePath);
        Assert.Contains("Demande visée.", next.Text, StringComparison.Ordinal);
        var mission = await requests.ReadAsync(id);
        var decision = Assert.Single(mission.Decisions);
        Assert.Equal((DecisionSense.Approved, "Vu."), (decision.Sense, decision.Comment));
        Assert.Equal(StepKind.Signature, mission.ActiveSteps[0].Kind);
        Assert.Equal(MissionEventKind.Approved, mission.Events.MaxBy(e => e.Sequence)!.Kind);
        Assert.True(mission.HistoryIsIntact());
    }

    [Fact]
    public async Task Approve_BySubstitute_SaysForWhomOnTheHistory()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });
        var substitute = await app.VisitorAsync(DemoAccounts.Substitute);
        var page = await substitute.GetAsync($"/approvals/{id}");
        Assert.Contains("Vous agissez pour Karim Benali.", page.Text, StringComparison.Ordinal);

        await page.FormTo($"/approvals/{id}/approve").SubmitAsync();

        var decision = Assert.Single((await requests.ReadAsync(id)).Decisions);
        Assert.Equal(await requests.IdOfAsync(DemoAccounts.Substitute), decision.ActorId);
        Assert.Equal(await requests.IdOfAsync(DemoAccounts.Manager), decision.PrincipalId);
        Assert.Contains("par Sophie Garnier pour Karim Benali", (await substitute.GetAsync($"/approvals/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approve_WithCostsAndNoPayer_IsRefusedWithASentence()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var answer = await manager.PostAsync($"/approvals/{id}/approve", (await requests.ReadAsync(id)).Fence());

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("L’établissement payeur n’est pas encore fixé.", answer.Text, StringComparison.Ordinal);
        Assert.Empty((await requests.ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Approve_TwiceByTheSamePerson_IsHarmless()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });
        var fence = (await requests.ReadAsync(id)).Fence().ToList();
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        await manager.PostAsync($"/approvals/{id}/approve", fence);
        var second = await manager.PostAsync($"/approvals/{id}/approve", fence);

        Assert.Equal((HttpStatusCode.OK, "/approvals"), (second.Status, second.Url.AbsolutePath));
        Assert.Single((await requests.ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Reject_AfterSomeoneApproved_NamesWhoForWhomWhenAndTheSense()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });
        var stale = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");
        await (await (await app.VisitorAsync(DemoAccounts.Substitute)).GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/approve").SubmitAsync();

        var answer = await stale.FormTo($"/approvals/{id}/reject").Fill("Comment", "Trop cher.").SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Cette étape a déjà été décidée.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Visé par Sophie Garnier pour Karim Benali, le 02/03/2026 à 09:00:00.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("/approvals/" + id, answer.Document.QuerySelector("a.btn-primary")!.GetAttribute("href"));
        Assert.Equal(DecisionSense.Approved, Assert.Single((await requests.ReadAsync(id)).Decisions).Sense);
    }

    [Fact]
    public async Task Return_WithAComment_GivesTheRequestBack()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");

        var next = await page.FormTo($"/approvals/{id}/return").Fill("Comment", "Précisez l’heure du retour.").SubmitAsync();

        Assert.Contains("Demande renvoyée pour correction.", next.Text, StringComparison.Ordinal);
        var mission = await requests.ReadAsync(id);
        Assert.Equal(MissionStatus.Returned, mission.Status);
        Assert.Equal(MissionEventKind.Returned, mission.Events.MaxBy(e => e.Sequence)!.Kind);
    }

    [Fact]
    public async Task Reject_WithAReason_EndsTheRequest()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");

        await page.FormTo($"/approvals/{id}/reject").Fill("Comment", "Crédits épuisés.").SubmitAsync();

        var mission = await requests.ReadAsync(id);
        Assert.Equal((MissionStatus.Rejected, "Crédits épuisés."), (mission.Status, Assert.Single(mission.Decisions).Comment));
        Assert.Equal(MissionEventKind.Rejected, mission.Events.MaxBy(e => e.Sequence)!.Kind);
    }

    [Theory]
    [InlineData("return", "Dites au missionnaire ce qu’il faut corriger.")]
    [InlineData("reject", "Donnez le motif du refus.")]
    public async Task Refusal_WithoutWords_AsksForThemAndDecidesNothing(string verb, string message)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");

        var answer = await page.FormTo($"/approvals/{id}/{verb}").Fill("Comment", "   ").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Errors);
        Assert.Empty((await requests.ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Return_WithAMegabyteOfWords_KeepsThemAndSaysTheBound()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");
        var words = new string('x', 1_000_000);

        var answer = await page.FormTo($"/approvals/{id}/return").Fill("Comment", words).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(answer.Errors, error => error.Contains("2000", StringComparison.Ordinal));
        Assert.Equal(words, answer.FormTo($"/approvals/{id}/return").Value("Comment"));
    }
}
