using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Tests.Scenarios;

/// <summary>« Absences et délégations »: who stands in for whom, in which acts, and until when.</summary>
public sealed class SubstituteScenarios
{
    [Fact]
    public async Task While_the_manager_is_away_the_substitute_decides_and_the_trace_the_page_and_the_order_say_for_whom()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });
        var page = await (await app.VisitorAsync(DemoAccounts.Substitute)).GetAsync($"/approvals/{id}");
        Assert.Contains("Vous agissez pour Karim Benali.", page.Text, StringComparison.Ordinal);

        await page.FormTo($"/approvals/{id}/approve").SubmitAsync();
        await Signing.SignAsync(app, id, DemoAccounts.Director);

        var mission = await requests.ReadAsync(id);
        var decision = mission.Decisions.OrderBy(one => one.At).First();
        Assert.Equal((await requests.IdOfAsync(DemoAccounts.Substitute), await requests.IdOfAsync(DemoAccounts.Manager)), (decision.ActorId, decision.PrincipalId));
        Assert.Contains("Visé par Sophie Garnier pour Karim Benali", (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}")).Text, StringComparison.Ordinal);
        var order = Assert.Single(mission.Orders).SnapshotJson;
        Assert.True(order.Contains("Sophie Garnier", StringComparison.Ordinal) && order.Contains("Karim Benali", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_manager_who_named_a_substitute_may_still_decide_and_both_are_told_of_their_turn()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });

        Assert.Equal(["gestionnaire", "remplacante"], (await app.MailsAsync(id)).Select(Letterbox.LoginOf).Where(login => login != "chercheuse").Order());
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");
        await page.FormTo($"/approvals/{id}/approve").SubmitAsync();

        Assert.Equal(await requests.IdOfAsync(DemoAccounts.Manager), Assert.Single((await requests.ReadAsync(id)).Decisions).ActorId);
    }

    [Fact]
    public async Task Whoever_stands_in_for_a_substitute_may_not_act_for_the_one_they_replace()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var (substitute, further) = (await requests.IdOfAsync(DemoAccounts.Substitute), await requests.IdOfAsync(DemoAccounts.OtherTraveller));
        await app.ChangeAsync(db =>
        {
            db.Substitutions.Add(new Substitution(Guid.CreateVersion7(), substitute, further, new(2026, 3, 2), new(2026, 3, 20)));
            return Task.CompletedTask;
        });

        var answer = await (await app.VisitorAsync(DemoAccounts.OtherTraveller)).PostAsync($"/approvals/{id}/approve", (await requests.ReadAsync(id)).Fence());

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Empty((await requests.ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task A_signing_delegation_revoked_while_its_holder_reads_the_order_signs_nothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var page = await (await app.VisitorAsync(DemoAccounts.Deputy)).GetAsync($"/orders/{id}/sign");
        await (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/absences")).FormWithButton("Révoquer la délégation").SubmitAsync();

        var answer = await page.SignAsync(id);

        Assert.NotEqual(HttpStatusCode.OK, answer.Status);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        Assert.Single((await requests.ReadAsync(id)).Orders);
    }
}
