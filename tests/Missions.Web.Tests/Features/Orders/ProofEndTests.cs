using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Features.Admin.Accounts;
using Missions.Web.Features.Admin.Roles;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>What an administrator does to an account ends, in all of its sessions, the proof of identity that would still count.</summary>
public sealed class ProofEndTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Proof_OfAnAccountThatIsDeactivated_SignsInNoTabNorOnceItIsActiveAgain(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var (id, one, other) = await TwoTabsAsync(app);
        var admin = await IdOfAsync(app, DemoAccounts.Administrator);
        var director = await IdOfAsync(app, DemoAccounts.Director);

        await app.ReadAsync((SetAccountActive change) => change.RunAsync(admin, director, active: false, default));
        var inactive = await one.SignAsync(id);
        await app.ReadAsync((SetAccountActive change) => change.RunAsync(admin, director, active: true, default));
        var active = await other.SignAsync(id);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (inactive.Status, active.Status));
        Assert.Empty((await new Requests(app.Services).ReadAsync(id)).Orders);
    }

    [Fact]
    public async Task Proof_OfAnAccountWhosePasswordIsReset_SignsInNoTab()
    {
        await using var app = await MissionsApp.StartAsync();
        var (id, one, other) = await TwoTabsAsync(app);
        var (admin, director) = (await IdOfAsync(app, DemoAccounts.Administrator), await IdOfAsync(app, DemoAccounts.Director));

        await app.ReadAsync((ResetPassword reset) => reset.RunAsync(admin, director, default));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), ((await one.SignAsync(id)).Status, (await other.SignAsync(id)).Status));
        Assert.Empty((await new Requests(app.Services).ReadAsync(id)).Orders);
    }

    [Fact]
    public async Task Proof_InTheOtherTab_EndsWithAChangeOfPasswordInThisOne()
    {
        await using var app = await MissionsApp.StartAsync();
        var (id, _, other) = await TwoTabsAsync(app);
        await (await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync("/account/password")).FormTo("/account/password")
            .Fill("Current", DemoAccounts.Password).Fill("New", "Autre-phrase-2026").Fill("Again", "Autre-phrase-2026").SubmitAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await other.SignAsync(id)).Status);
        Assert.Empty((await new Requests(app.Services).ReadAsync(id)).Orders);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Proof_OfAnAccountWhoseRolesChange_IsToBeGivenAgainInEachTab(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var (id, one, other) = await TwoTabsAsync(app);
        var requests = new Requests(app.Services);
        var (admin, director) = (await IdOfAsync(app, DemoAccounts.Administrator), await IdOfAsync(app, DemoAccounts.Director));
        var grant = await requests.QueryAsync(db => db.RoleGrants.SingleAsync(held => held.PersonId == director && held.Role == Role.Signatory));

        await app.ReadAsync((RevokeRole revoke) => revoke.RunAsync(admin, grant.Id, default));
        var without = await one.SignAsync(id);
        var form = new GrantForm { PersonId = director, Role = Role.Signatory, UnitId = grant.UnitId, From = grant.From, Capacity = grant.Capacity };
        Assert.Null(await app.ReadAsync((GrantRole give) => give.RunAsync(admin, form, default)));
        Page[] asked = [await one.SignAsync(id), await other.SignAsync(id)];

        Assert.Equal(HttpStatusCode.Conflict, without.Status);
        Assert.All(asked, page => Assert.Contains(page.Errors, error => error.StartsWith("Prouvez votre identité", StringComparison.Ordinal)));
        Assert.Empty((await requests.ReadAsync(id)).Orders);
        Assert.Contains("Ordre de mission signé.", (await asked[1].SignAsync(id)).Text, StringComparison.Ordinal);
    }

    /// <summary>A mission that awaits the director, and its page open in two sessions of theirs, each with a proof that counts.</summary>
    private static async Task<(Guid Id, Page One, Page Other)> TwoTabsAsync(MissionsApp app)
    {
        var id = await new Requests(app.Services).ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        Page[] tabs = [await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign"), await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign")];
        Assert.All(tabs, tab => Assert.Null(tab.Document.QuerySelector("#Password")));
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        return (id, tabs[0], tabs[1]);
    }

    private static Task<Guid> IdOfAsync(MissionsApp app, string account) => new Requests(app.Services).IdOfAsync(account);
}
