using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Security;

public sealed class ActiveAccountTests
{
    [Fact]
    public async Task Deactivation_OpenSession_EndsAtTheNextRequestAndNoOtherBegins()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Traveller);
        await SetActiveAsync(app, active: false);

        var page = await visitor.GetAsync("/absences");

        Assert.Equal(Visitor.SignInPath, page.Url.AbsolutePath);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => app.VisitorAsync(DemoAccounts.Traveller));
        Assert.Contains("compte désactivé", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reactivation_SamePassword_SignsInAgain()
    {
        await using var app = await MissionsApp.StartAsync();
        await SetActiveAsync(app, active: false);
        await SetActiveAsync(app, active: true);

        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync("/");

        Assert.Equal("/", page.Url.AbsolutePath);
    }

    private static async Task SetActiveAsync(MissionsApp app, bool active)
    {
        var id = (await app.PersonAsync(DemoAccounts.Traveller)).Id;
        await app.ChangeAsync(async db => (await db.People.FindAsync(id))!.SetActive(active));
    }
}
