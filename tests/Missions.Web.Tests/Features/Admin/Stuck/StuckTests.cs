using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features.Admin.Stuck;

public sealed class StuckTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Request_ThatNobodyDecidesForWeeks_ReachesTheAdministratorWhoGivesItToSomeone(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        await app.PassAsync(TimeSpan.FromDays(35));
        var stuck = (await requests.ReadAsync(id)).ActiveSteps[0];
        Assert.Equal((Escalation.Stuck, null), (stuck.Escalation, stuck.NextAlertAt));
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var reference = (await requests.ReadAsync(id)).Reference!;
        var page = await admin.GetAsync("/admin/stuck");
        Assert.Contains(reference, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Réunion d’essai", page.Text, StringComparison.Ordinal);

        var refused = await page.FormTo($"/admin/stuck/{id}/reassign").Fill("PersonId", (await requests.IdOfAsync(DemoAccounts.Deputy)).ToString()).SubmitAsync();
        var next = await page.FormTo($"/admin/stuck/{id}/reassign").Fill("PersonId", (await requests.IdOfAsync(DemoAccounts.Deputy)).ToString()).Fill("Reason", "Absent.").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.DoesNotContain(reference, next.Text, StringComparison.Ordinal);
        var mission = await requests.ReadAsync(id);
        Assert.Equal((await requests.IdOfAsync(DemoAccounts.Deputy), Escalation.None), (mission.ActiveSteps[0].PersonId, mission.ActiveSteps[0].Escalation));
        Assert.Contains("Absent.", mission.Events.MaxBy(e => e.Sequence)!.Data, StringComparison.Ordinal);
        Assert.Contains(reference, (await (await app.VisitorAsync(DemoAccounts.Deputy)).GetAsync("/approvals")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rungs_OfAWait_AreEachTakenOnce()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);

        await app.PassAsync(TimeSpan.FromDays(35));
        await app.PassAsync(TimeSpan.FromDays(35));

        Assert.Equal(
            [MissionEventKind.Submitted, MissionEventKind.Reminded, MissionEventKind.DeadlinePassed, MissionEventKind.Escalated, MissionEventKind.Escalated],
            (await requests.ReadAsync(id)).Events.OrderBy(e => e.Sequence).Select(e => e.Kind));
    }

    [Theory]
    [InlineData(DemoAccounts.Manager)]
    [InlineData(DemoAccounts.Traveller)]
    public async Task Page_ByAnyoneButAnAdministrator_IsForbidden(string account)
    {
        await using var app = await MissionsApp.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.VisitorAsync(account)).GetAsync("/admin/stuck")).Status);
    }
}
