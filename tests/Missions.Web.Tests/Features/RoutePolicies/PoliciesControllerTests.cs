using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.RoutePolicies;

public sealed class PoliciesControllerTests
{
    public static TheoryData<string> Others() => [.. DemoAccounts.All.Where(account => account != DemoAccounts.Administrator)];

    [Fact]
    public async Task List_AsShipped_DrawsTheCommonRouteAndWhoFollowsIt()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await admin.GetAsync("/policies");

        Assert.Equal(
            ["Demande soumise", "1. Visa du gestionnaire", "2. Accord du responsable de crédits", "3. Avis sûreté", "4. Signature de la direction", "Ordre de mission"],
            page.All(".line .line-text strong, .line-end .line-text"));
        Assert.Equal(["si le coût estimé dépasse 1 000 €", "si la mission demande un avis sûreté"], page.All(".line-when"));
        Assert.Equal(["CNRS", "UPCité"], page.All(".followers strong"));
        Assert.Contains("demandes en cours", page.Text, StringComparison.Ordinal);
        Assert.Contains("Circuits de validation", (await admin.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("Circuits de validation", (await admin.GetAsync("/admin/units")).All(".nav-pills a"));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Anyone_ButAnAdministrator_IsForbiddenEverywhere(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(account);
        var id = (await app.PoliciesAsync()).Single().Id;

        foreach (var page in new[] { "/policies", $"/policies/{id}", "/policies/new" })
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(page)).Status);
        foreach (var action in new[] { "/policies/edit", "/policies/preview", "/policies/publish" })
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync(action, ("Name", "x"))).Status);
        Assert.Single(await app.PoliciesAsync());
    }

    [Fact]
    public async Task Addresses_ThatLeadNowhere_AreNotFound()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var nobody = Guid.NewGuid();

        foreach (var path in new[] { $"/policies/{nobody}", $"/policies/new?employer={nobody}", $"/policies/new?from={nobody}", "/policies/new?employer=x" })
            Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Versions_FormerAndInForce_TellTheRequestsThatFollowThem()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var before = (await app.PoliciesAsync()).Single();
        var requests = new Requests(app.Services);
        var older = await requests.SubmittedAsync(DemoAccounts.Traveller);

        await admin.PublishShorterAsync("Circuit abrégé");
        await requests.SubmittedAsync(DemoAccounts.Traveller);
        var list = await admin.GetAsync("/policies");
        var former = await admin.GetAsync($"/policies/{before.Id}");

        Assert.Contains("Circuit abrégé", list.All(".policy").Single(), StringComparison.Ordinal);
        Assert.Contains("publiée par", list.Text, StringComparison.Ordinal);
        Assert.Contains("1 demande en cours", list.All(".policy > p").Single(text => text.Contains("abrégé", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("Versions précédentes : 1", list.Text, StringComparison.Ordinal);
        Assert.Contains("une autre version l’a suivie", former.Text, StringComparison.Ordinal);
        Assert.Contains("2. Accord du responsable de crédits", former.All(".line strong"));
        Assert.Equal(before.Id, (await requests.ReadAsync(older)).PolicyId);
    }

    [Fact]
    public async Task Person_NamedThenDeactivated_ShowsOnThePage()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var deputy = await app.PersonAsync(DemoAccounts.Deputy);
        var form = await admin.NewVersionAsync();
        var preview = await form.Fill("Steps[0].Assignee", "Person").Fill("Steps[0].PersonId", deputy.Id.ToString()).SubmitAsync("Prévisualiser");
        await preview.Draft().SubmitAsync(Circuits.PublishButton(preview));
        Assert.Empty((await admin.GetAsync("/policies")).All(".alert-warning"));

        await (await admin.GetAsync($"/admin/accounts/{deputy.Id}")).FormTo($"/admin/accounts/{deputy.Id}/deactivate").SubmitAsync();

        Assert.Contains($"Visa du gestionnaire : {deputy.FullName}", (await admin.GetAsync("/policies")).All(".alert-warning li"));
        var again = await (await admin.NewVersionAsync()).SubmitAsync("Prévisualiser");
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains(again.Errors, error => error.Contains("choisissez une personne dont le compte est actif", StringComparison.Ordinal));
        Assert.Equal(deputy.Id.ToString(), again.Draft().Value("Steps[0].PersonId"));
    }
}
