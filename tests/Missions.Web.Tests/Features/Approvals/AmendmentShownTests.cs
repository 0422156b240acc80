using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features.Confirm;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Approvals;

/// <summary>Whoever decides on a change of a signed document is shown what changes, and why.</summary>
public sealed class AmendmentShownTests
{
    private const string Reason = "Le vol est avancé d’un jour.";

    [Fact]
    public async Task EveryPage_OfAChange_TellsItsReasonAndEachFieldBeforeAndAfter()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await AmendedAsync(app, requests, ("ReturnsOn", "2026-04-14"), ("Remarks", "Deux nuits de plus."));

        var decided = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");
        using var phone = app.Visitor();
        var linked = await phone.GetAsync(await app.LinkOfAsync(id, DemoAccounts.Manager));
        await decided.FormTo($"/approvals/{id}/approve").SubmitAsync();
        var director = await app.VisitorAsync(DemoAccounts.Director);
        var signed = await director.GetAsync($"/orders/{id}/sign");
        var several = await director.GetAsync($"/orders/sign?picked={id}");
        var told = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}");

        foreach (var page in new[] { decided, linked, signed, several, told })
        {
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(Reason, Assert.Single(page.All(".amendment")), StringComparison.Ordinal);
            Assert.Contains("Cette version 2 annule et remplace, une fois signée : Ordre de mission 2026-0001, version 1", page.Text, StringComparison.Ordinal);
            Assert.Equal(["Date de retour 12 avril 2026 14 avril 2026", "Remarques – Deux nuits de plus."], page.All(".compared tbody tr"));
        }
    }

    [Fact]
    public async Task SignedVersion_TellsWhatItChanged_AndTheFirstTellsNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await AmendedAsync(app, requests, ("ReturnsOn", "2026-04-14"));
        await (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/approve").SubmitAsync();
        await Signing.SignAsync(app, id, DemoAccounts.Director);

        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}");

        Assert.Empty(page.All(".amendment"));
        Assert.Equal("Date de retour 12 avril 2026 14 avril 2026", Assert.Single(page.All(".versions .compared tbody tr")));
    }

    [Fact]
    public async Task Change_OfAnotherPayer_IsToldToTheSignatory()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await AmendedAsync(app, requests, ("ReturnsOn", "2026-04-14"));
        await requests.ChangeAsync(id, (mission, authority) => mission.AssignFunding(
            Requests.FenceOf(mission), authority.Candidates(mission.ActiveSteps[0], mission.Scope)[0].Actor.PersonId, mission.PayerId!.Value, "EOTP-AUTRE", authority));

        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");

        Assert.Contains("Imputation EOTP-TEST EOTP-AUTRE", page.All(".compared tbody tr"));
    }

    private static async Task<Guid> AmendedAsync(MissionsApp app, Requests requests, params (string Field, string Value)[] changes)
    {
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var form = (await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/amend").Fill("amendment", Reason).SubmitAsync()).FormTo($"/missions/{id}/draft");
        foreach (var (field, value) in changes) form = form.Fill(field, value);
        await form.SubmitAsync("Soumettre la demande");
        Assert.Equal(MissionStatus.Submitted, (await requests.ReadAsync(id)).Status);
        return id;
    }
}
