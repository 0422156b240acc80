using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Admin.Accounts;

public sealed class AccountsTests
{
    [Theory]
    [InlineData("lefevre", "Lefèvre Paul")]
    [InlineData("SURETE@", "Rolland Anne")]
    [InlineData("Le Goff", "Le Goff Yann")]
    public async Task Index_Search_FindsByNameOrAddressWhateverAccentsAndCase(string typed, string name)
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await (await visitor.GetAsync("/admin/accounts")).FormTo("/admin/accounts").Fill("q", typed).SubmitAsync();

        Assert.Equal([name], page.All("tbody a"));
    }

    [Fact]
    public async Task Index_OnPostgres_ListsEveryoneWithTheirRoles()
    {
        await using var app = await MissionsApp.StartAsync(DatabaseKind.Postgres);

        var page = await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/admin/accounts?page=99&q=");

        Assert.Equal(DemoAccounts.All.Count, page.All("tbody tr").Count);
        Assert.Contains("Responsable de crédits", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deactivate_Account_EndsItsSessionsAndIsTold_ThenReactivates()
    {
        await using var app = await MissionsApp.StartAsync();
        var (admin, other) = (await app.VisitorAsync(DemoAccounts.Administrator), await app.VisitorAsync(DemoAccounts.Traveller));
        var id = (await app.PersonAsync(DemoAccounts.Traveller)).Id;

        var page = await (await admin.GetAsync($"/admin/accounts/{id}")).FormWithButton("Désactiver le compte").SubmitAsync();

        Assert.Contains("demo.example – désactivé", page.Text, StringComparison.Ordinal);
        Assert.Equal(Visitor.SignInPath, (await other.GetAsync("/")).Url.AbsolutePath);
        Assert.Equal(id, Assert.Single(await app.EventsAsync(OrganisationLog.AccountDeactivated)).SubjectId);
        await page.FormWithButton("Réactiver le compte").SubmitAsync();
        await app.VisitorAsync(DemoAccounts.Traveller);
        Assert.Single(await app.EventsAsync(OrganisationLog.AccountReactivated));
    }

    [Fact]
    public async Task Deactivate_LastAdministrator_IsRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = (await app.PersonAsync(DemoAccounts.Administrator)).Id;
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await (await visitor.GetAsync($"/admin/accounts/{id}")).FormWithButton("Désactiver le compte").SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("il ne resterait plus personne pour administrer", page.Text, StringComparison.Ordinal);
        Assert.True((await app.PersonAsync(DemoAccounts.Administrator)).Active);
        Assert.Empty(await app.EventsAsync(OrganisationLog.AccountDeactivated));
    }

    [Fact]
    public async Task Password_Reset_ReplacesTheFormerAndEndsSessions()
    {
        await using var app = await MissionsApp.StartAsync();
        var (admin, other) = (await app.VisitorAsync(DemoAccounts.Administrator), await app.VisitorAsync(DemoAccounts.Traveller));
        var id = (await app.PersonAsync(DemoAccounts.Traveller)).Id;

        var page = await (await admin.GetAsync($"/admin/accounts/{id}")).FormWithButton("Créer un nouveau mot de passe").SubmitAsync();

        Assert.Equal(Visitor.SignInPath, (await other.GetAsync("/")).Url.AbsolutePath);
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.VisitorAsync(DemoAccounts.Traveller));
        using var again = app.Visitor();
        await again.SignInAsync(DemoAccounts.Traveller, page.All(".secret").Single());
        Assert.DoesNotContain(page.All(".secret").Single(), Assert.Single(await app.EventsAsync(OrganisationLog.PasswordReset)).Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Move_Person_ChangesTheUnitAndTellsBoth()
    {
        await using var app = await MissionsApp.StartAsync();
        var before = await app.PersonAsync(DemoAccounts.Traveller);
        var team = await app.QueryAsync(db => db.Units.SingleAsync(unit => unit.ShortName == "Neutrinos"));
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        await (await visitor.GetAsync($"/admin/accounts/{before.Id}")).FormTo($"/admin/accounts/{before.Id}/unit").Fill("unitId", team.Id.ToString()).SubmitAsync();

        Assert.Equal(team.Id, (await app.PersonAsync(DemoAccounts.Traveller)).UnitId);
        var told = Assert.Single(await app.EventsAsync(OrganisationLog.PersonMoved));
        Assert.Contains(before.UnitId.ToString(), told.Data, StringComparison.Ordinal);
    }
}
