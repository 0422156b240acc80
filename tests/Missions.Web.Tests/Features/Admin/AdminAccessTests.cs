using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Admin;

public sealed class AdminAccessTests
{
    private static readonly string[] Pages =
    [
        "/admin", "/admin/accounts", "/admin/accounts/new", "/admin/accounts/import", "/admin/accounts/import/sample.csv", "/admin/roles", "/admin/roles/new",
        "/admin/units", "/admin/institutions", "/admin/projects", "/admin/lead-times", "/admin/sites", "/admin/logos", "/admin/guest-links", "/admin/jobs",
    ];

    private static readonly string[] Actions =
    [
        "/admin/accounts/new", "/admin/accounts/import", "/admin/accounts/import/confirm", "/admin/roles/new", "/admin/units", "/admin/institutions",
        "/admin/projects", "/admin/lead-times", "/admin/lead-times/holidays", "/admin/lead-times/closures", "/admin/lead-times/{0}/remove", "/admin/lead-times/closures/{0}/remove", "/admin/accounts/{0}/deactivate", "/admin/accounts/{0}/reactivate", "/admin/accounts/{0}/password",
        "/admin/accounts/{0}/unit", "/admin/roles/{0}/revoke", "/admin/jobs/{0}/retry", "/admin/jobs/seals", "/admin/units/{0}", "/admin/sites", "/admin/logos/{0}", "/admin/logos/{0}/remove", "/admin/sites/{0}", "/admin/sites/{0}/remove", "/admin/institutions/{0}", "/admin/institutions/{0}/copy-sheet", "/admin/institutions/{0}/copy-sheet/default", "/admin/projects/{0}",
    ];

    public static TheoryData<string> Others() => [.. DemoAccounts.All.Where(account => account != DemoAccounts.Administrator)];

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Admin_OtherAccount_IsForbiddenEverywhere(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(account);
        var token = (await visitor.GetAsync("/absences")).FormTo("/absences").Value("__RequestVerificationToken");
        var me = await app.PersonAsync(account);

        foreach (var page in Pages)
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(page)).Status);
        foreach (var action in Actions)
            Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(visitor, action.Replace("{0}", me.Id.ToString(), StringComparison.Ordinal), token)).Status);
        Assert.Empty(await app.QueryAsync(db => db.OrganisationEvents.ToListAsync()));
    }

    [Fact]
    public async Task Admin_UnknownId_IsNotFound()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);
        var token = (await visitor.GetAsync("/absences")).FormTo("/absences").Value("__RequestVerificationToken");

        foreach (var action in Actions.Where(action => action.Contains("{0}", StringComparison.Ordinal)))
            Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(visitor, action.Replace("{0}", Guid.NewGuid().ToString(), StringComparison.Ordinal), token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/admin/accounts/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Admin_EveryPage_ShowsItsMenu()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        foreach (var path in Pages.Where(page => !page.EndsWith(".csv", StringComparison.Ordinal)))
            Assert.Contains("Travaux en échec", (await visitor.GetAsync(path)).All(".nav-pills a"));
    }

    private static Task<Page> PostAsync(Visitor visitor, string path, string token) => visitor.SendAsync(new(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("unitId", Guid.Empty.ToString())]),
    });
}
