using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Scenarios;

/// <summary>Nobody decides on their own mission.</summary>
public sealed class OwnMissionScenarios
{
    [Fact]
    public async Task The_director_s_own_mission_is_signed_by_the_deputy_and_never_by_herself()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Director, DemoAccounts.Manager, content => content with { WithCosts = false });

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign")).Status);
        Assert.DoesNotContain((await requests.ReadAsync(id)).Reference!, (await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync("/approvals")).Text, StringComparison.Ordinal);
        await Signing.SignAsync(app, id, DemoAccounts.Deputy);

        var order = Assert.Single((await requests.ReadAsync(id)).Orders);
        Assert.Equal((await requests.IdOfAsync(DemoAccounts.Deputy), "DEC-2025-017"), (order.SignedById, order.DelegationReference));
    }

    [Fact]
    public async Task A_budget_holder_is_not_asked_for_their_own_grant_and_the_page_and_the_order_say_why()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.BudgetHolder, DemoAccounts.Manager, content => content with { EstimatedCostCents = 150_000 });

        var skipped = (await requests.ReadAsync(id)).Steps.Single(step => step.Kind == StepKind.BudgetApproval);
        Assert.Equal((StepState.Skipped, SkipReason.OnlyCandidateIsTraveller), (skipped.State, skipped.SkipReason));
        const string Why = "le missionnaire est lui-même responsable des crédits";
        Assert.Contains(Why, (await (await app.VisitorAsync(DemoAccounts.BudgetHolder)).GetAsync($"/missions/{id}")).Text, StringComparison.Ordinal);

        await Signing.SignAsync(app, id, DemoAccounts.Director);
        Assert.Contains("OnlyCandidateIsTraveller", Assert.Single((await requests.ReadAsync(id)).Orders).SnapshotJson, StringComparison.OrdinalIgnoreCase);
    }
}
