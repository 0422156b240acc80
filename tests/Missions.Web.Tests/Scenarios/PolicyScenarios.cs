using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Features.RoutePolicies;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Scenarios;

/// <summary>« Circuits de validation »: the route that a laboratory draws, and a request on its way along it.</summary>
public sealed class PolicyScenarios
{
    [Fact]
    public async Task A_laboratory_publishes_a_shorter_route_and_only_later_missions_follow_it()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var older = await requests.SubmittedAsync(DemoAccounts.Traveller);

        await (await app.VisitorAsync(DemoAccounts.Administrator)).PublishShorterAsync("Circuit court");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var later = await requests.SubmittedAsync(DemoAccounts.Traveller);

        Assert.Equal(["Circuit court"], (await app.PoliciesAsync()).Where(policy => policy.Version > 1).Select(policy => policy.Name));
        Assert.Equal(1, (await requests.ReadAsync(older)).Steps.Count - (await requests.ReadAsync(later)).Steps.Count);
    }

    [Fact]
    public async Task The_researcher_sees_who_holds_the_request_since_when_until_when_what_comes_next_and_what_was_skipped_and_why()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });

        var route = string.Join('\n', (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}")).All(".route > li"));

        foreach (var told in new[] { "Chez Karim Benali", "Sophie Garnier", "depuis aujourd’hui", "pour le 5 mars 2026", "Claire Dumas", "étape prévue si" })
            Assert.Contains(told, route, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_is_asked_about_answered_returned_corrected_sent_back_a_step_signed_and_travelled()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { EstimatedCostCents = 150_000 });
        var (traveller, manager, holder, director) = (await app.VisitorAsync(DemoAccounts.Traveller), await app.VisitorAsync(DemoAccounts.Manager),
            await app.VisitorAsync(DemoAccounts.BudgetHolder), await app.VisitorAsync(DemoAccounts.Director));

        await (await manager.GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/ask").Fill("Comment", "Quel hôtel ?").SubmitAsync();
        var asked = (await requests.ReadAsync(id)).Questions.Single().Id;
        await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/questions/{asked}").Fill($"answer-{asked}", "Celui du colloque.").SubmitAsync();
        await (await manager.GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/return").Fill("Comment", "Précisez l’objet.").SubmitAsync();
        await (await traveller.GetAsync($"/missions/{id}/edit")).FormWith("#version").Fill("Purpose", "Réunion du consortium").SubmitAsync("Soumettre la demande");
        await ApproveAsync(manager, id);
        await (await holder.GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/send-back").Fill("Comment", "Autres crédits ?").SubmitAsync();
        await ApproveAsync(manager, id);
        await ApproveAsync(holder, id);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        app.Clock.Advance(TimeSpan.FromDays(45));
        await (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/confirm-travel").SubmitAsync();

        var mission = await requests.ReadAsync(id);
        Assert.Equal((MissionStatus.Travelled, 2, "Réunion du consortium"), (mission.Status, mission.Round, mission.Content.Purpose));
        Assert.Equal(
            [
                MissionEventKind.Submitted, MissionEventKind.Asked, MissionEventKind.Answered, MissionEventKind.Returned, MissionEventKind.Submitted,
                MissionEventKind.Approved, MissionEventKind.SentBack, MissionEventKind.Approved, MissionEventKind.Approved, MissionEventKind.Issued, MissionEventKind.Travelled,
            ],
            mission.Events.OrderBy(e => e.Sequence).Select(e => e.Kind).Where(kind => kind is not (MissionEventKind.FundingAssigned or MissionEventKind.Sealed)));
        Assert.True(mission.HistoryIsIntact());
    }

    private static async Task ApproveAsync(Visitor decider, Guid id)
    {
        var page = await decider.GetAsync($"/approvals/{id}");
        if (page.Document.QuerySelector("#PayerId") is not null && page.Document.QuerySelector($"form[action='/approvals/{id}/approve'] button[disabled]") is not null)
            page = await page.FormTo($"/approvals/{id}/funding").Fill("Credits", "EOTP-24-COSMO").SubmitAsync();
        await page.FormTo($"/approvals/{id}/approve").SubmitAsync();
    }
}
