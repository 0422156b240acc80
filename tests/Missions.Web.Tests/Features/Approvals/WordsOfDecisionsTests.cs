using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Approvals;

/// <summary>A visa, an agreement and a signature each have their word: on the button, once done, on the route and in the history.</summary>
public sealed class WordsOfDecisionsTests
{
    [Fact]
    public async Task EachKind_OfDecision_HasItsWordEverywhere()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager, content => content with { EstimatedCostCents = 150_000 });
        var holder = await app.VisitorAsync(DemoAccounts.BudgetHolder);

        var page = await holder.GetAsync($"/approvals/{id}");
        var done = await page.FormTo($"/approvals/{id}/approve").SubmitAsync("Accorder");
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var seen = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}");

        Assert.Contains("Accord donné.", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("visée", done.Text, StringComparison.OrdinalIgnoreCase);
        var route = seen.All(".route > li");
        foreach (var word in new[] { "Visé par Karim Benali", "Accordé par ", "Signé par Claire Dumas" })
            Assert.Single(route, line => line.Contains($"Étape terminée {word}", StringComparison.Ordinal));
        var history = seen.All(".history > li strong");
        Assert.Contains("Visa donné", history);
        Assert.Contains("Accord donné", history);
        var skipped = route.Single(line => line.Contains("Sans objet", StringComparison.Ordinal));
        Assert.Contains("étape prévue si la mission demande un avis sûreté", skipped, StringComparison.Ordinal);
        Assert.DoesNotContain("sans objet", skipped, StringComparison.Ordinal);
    }
}
