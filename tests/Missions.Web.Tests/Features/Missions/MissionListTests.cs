using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Missions;

public sealed class MissionListTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task List_LongerThanAPage_GoesOnWithoutGapOrRepetition(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var known = (await traveller.GetAsync("/missions")).All(".mission-row h2").Count;

        // All at the same instant: the identifier alone tells them apart.
        for (var i = 0; i < 21; i++)
            await (await traveller.NewFormAsync()).Fill("Purpose", $"Mission {i:00}").SubmitAsync();
        var one = await traveller.GetAsync("/missions");
        var two = await one.FollowAsync("Les plus anciennes");

        var shown = one.All(".mission-row h2").Concat(two.All(".mission-row h2")).Where(title => title.StartsWith("Mission ", StringComparison.Ordinal)).ToList();
        Assert.Equal((20, known + 1), (one.All(".mission-row").Count, two.All(".mission-row").Count));
        Assert.Equal(21, shown.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Request_OnPostgres_IsKeptSubmittedReturnedAndSubmittedAgain()
    {
        await using var app = await MissionsApp.StartAsync(DatabaseKind.Postgres);
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var form = (await traveller.NewFormAsync()).FillLyon().Fill("Remarks", "commande \u0001 et émoji 🚆");

        var draft = await form.SubmitAsync("Ajouter une étape");
        draft = await draft.FormWith("#version").Fill("Remarks", "rien").Fill("Stages[0].Place.Text", "Lyon").SubmitAsync("Soumettre la demande");
        var id = Guid.Parse(draft.Url.AbsolutePath.Split('/')[2]);
        await app.DecideAsync(id, (mission, fence, person, authority) => mission.Return(fence, person, "Précisez.", authority));
        var page = await (await traveller.GetAsync($"/missions/{id}/edit")).FormWith("#version").Fill("ReturnsAt", "18:00").SubmitAsync("Soumettre la demande");

        Assert.Equal(2, (await app.MissionAsync(id)).Round);
        Assert.Contains("Tour 2", page.Text, StringComparison.Ordinal);
    }
}
