using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Features.Admin.Accounts;
using Missions.Web.Features.Admin.Roles;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Admin.Roles;

public sealed class RolesTests
{
    [Fact]
    public async Task Grant_Signatory_IsKeptWithTheirCapacityAndTold()
    {
        await using var app = await MissionsApp.StartAsync();
        var form = await FormAsync(app);

        var page = await form.Fill("Role", "Signataire").Fill("Capacity", "Directeur de l’unité").Fill("Until", "2026-12-31").SubmitAsync("Donner le rôle");

        Assert.Equal("/admin/roles", page.Url.AbsolutePath);
        Assert.Contains("Directeur de l’unité", page.Text, StringComparison.Ordinal);
        var person = await app.PersonAsync(DemoAccounts.OtherTraveller);
        var grant = await app.QueryAsync(db => db.RoleGrants.SingleAsync(kept => kept.PersonId == person.Id));
        Assert.Equal((Role.Signatory, "Directeur de l’unité", null, new DateOnly(2026, 12, 31)), (grant.Role, grant.Capacity, grant.DelegationReference, grant.Until!.Value));
        var told = Assert.Single(await app.EventsAsync(OrganisationLog.RoleGranted));
        Assert.Equal(person.Id, told.SubjectId);
        Assert.Contains($"\"grantId\":\"{grant.Id}\"", told.Data, StringComparison.Ordinal);
        Assert.Contains("\"role\":\"Signatory\"", told.Data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Role", "Signataire", "Une signature a besoin d’une qualité")]
    [InlineData("Until", "2026-03-01", "Le dernier jour est avant le premier.")]
    [InlineData("From", "", "« Premier jour » est obligatoire")]
    [InlineData("PersonId", "", "« Titulaire » est obligatoire")]
    public async Task Grant_Wrong_IsRefusedBesideTheField(string field, string value, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await FormAsync(app)).Fill("Role", "Gestionnaire").Fill(field, value).SubmitAsync("Donner le rôle");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.All(".field-validation-error"), error => error.Contains(sentence, StringComparison.Ordinal));
        Assert.Empty(await app.EventsAsync(OrganisationLog.RoleGranted));
    }

    [Fact]
    public async Task Grant_SameRoleTwice_IsRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        await (await FormAsync(app)).Fill("Role", "Gestionnaire").SubmitAsync("Donner le rôle");

        var page = await (await FormAsync(app)).Fill("Role", "Gestionnaire").SubmitAsync("Donner le rôle");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Single(await app.EventsAsync(OrganisationLog.RoleGranted));
    }

    [Fact]
    public async Task Revoke_Role_CountsNoMoreInAnOpenSession()
    {
        await using var app = await MissionsApp.StartAsync();
        await (await FormAsync(app)).Fill("Role", "Administration").SubmitAsync("Donner le rôle");
        var (first, second) = (await app.VisitorAsync(DemoAccounts.Administrator), await app.VisitorAsync(DemoAccounts.OtherTraveller));
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync("/admin/roles")).Status);

        var page = await (await first.GetAsync("/admin/roles")).FormWithButton("Retirer à Lefèvre Paul le rôle Administration").SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await second.GetAsync("/admin/roles")).Status);
        Assert.Equal((await app.PersonAsync(DemoAccounts.OtherTraveller)).Id, Assert.Single(await app.EventsAsync(OrganisationLog.RoleRevoked)).SubjectId);
    }

    [Fact]
    public async Task Revoke_LastAdministrator_IsRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await (await visitor.GetAsync("/admin/roles")).FormWithButton("Retirer à Le Goff Yann le rôle Administration").SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("il ne resterait plus personne pour administrer", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/admin/roles")).Status);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Revoke_TwoAdministratorsEachOtherAtOnce_OneRemains(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        await (await FormAsync(app)).Fill("Role", "Administration").SubmitAsync("Donner le rôle");
        var grants = await app.QueryAsync(db => db.RoleGrants.Where(grant => grant.Role == Role.Administrator).ToListAsync());
        var revoke = (RevokeRole)app.Services.GetService(typeof(RevokeRole))!;

        var outcomes = await Task.WhenAll(grants.Select(grant => Task.Run(() => revoke.RunAsync(grant.PersonId, grant.Id, CancellationToken.None))));

        Assert.Equal([Outcome.Done, Outcome.LastAdministrator], outcomes.Order());
    }

    private static async Task<PageForm> FormAsync(MissionsApp app)
    {
        var person = await app.PersonAsync(DemoAccounts.OtherTraveller);
        var page = await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync($"/admin/roles/new?personId={person.Id}");
        return page.FormTo("/admin/roles/new").Fill("UnitId", "APC – Laboratoire Astroparticule et Cosmologie");
    }
}
