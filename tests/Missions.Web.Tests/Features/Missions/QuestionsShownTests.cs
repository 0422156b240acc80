using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Missions;

/// <summary>A traveller who is asked something learns it on the first page and in the list, until it is answered.</summary>
public sealed class QuestionsShownTests
{
    private const string InTheList = "une question attend une réponse";

    [Fact]
    public async Task Question_UntilItIsAnswered_IsOnTheFirstPageAndInTheList()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var manager = await requests.IdOfAsync(DemoAccounts.Manager);
        await requests.ChangeAsync(id, (mission, authority) => mission.Ask(Features.Requests.FenceOf(mission), manager, "Quel hôtel ?", authority));
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var home = await traveller.GetAsync("/");
        var asked = await home.FollowAsync("1 question attend votre réponse");
        var list = await traveller.GetAsync("/missions");
        var answer = (await requests.ReadAsync(id)).Questions[0];
        await asked.FormTo($"/missions/{id}/questions/{answer.Id}").Fill($"answer-{answer.Id}", "Le foyer.").SubmitAsync();

        Assert.Equal($"/missions/{id}", asked.Url.AbsolutePath);
        Assert.Single(list.All(".mission-row"), row => row.Contains(InTheList, StringComparison.Ordinal));
        Assert.DoesNotContain("1 question attend votre réponse", (await traveller.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(InTheList, (await traveller.GetAsync("/missions")).Text, StringComparison.Ordinal);
    }
}
