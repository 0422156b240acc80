using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>Takes the change of a signed mission along its route, an hour for each step.</summary>
internal static class Changes
{
    public const string Reason = "Deux jours de plus.";

    public static async Task AmendAsync(this MissionsApp app, Guid id, string by)
    {
        app.Clock.Advance(TimeSpan.FromHours(1));
        var requests = new Requests(app.Services);
        var person = await requests.IdOfAsync(by);
        await requests.ChangeAsync(id, (mission, authority) => mission.Amend(Actor.Self(person), Reason, authority));
    }

    public static async Task SubmitChangeAsync(this MissionsApp app, Guid id, string by, Func<MissionContent, MissionContent>? change = null)
    {
        app.Clock.Advance(TimeSpan.FromHours(1));
        var requests = new Requests(app.Services);
        var person = await requests.IdOfAsync(by);
        if (change is not null)
            await requests.ChangeAsync(id, (mission, authority) => mission.Revise(change(mission.Content), mission.RevisedVersion, Actor.Self(person), authority.At));
        await (await (await app.VisitorAsync(by)).GetAsync($"/missions/{id}/edit")).FormTo($"/missions/{id}/draft").SubmitAsync("Soumettre la demande");
        Assert.Equal(MissionStatus.Submitted, (await requests.ReadAsync(id)).Status);
    }

    public static async Task ValidateChangeAsync(this MissionsApp app, Guid id)
    {
        app.Clock.Advance(TimeSpan.FromHours(1));
        await (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/approve").SubmitAsync();
    }
}
