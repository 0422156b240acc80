using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Missions;

/// <summary>What the page of a mission says of each version that was signed.</summary>
public sealed class SignedVersionsTests
{
    [Fact]
    public async Task Page_OfASignedMission_GivesVersionHourCodeAndHash_AndTheHistoryNamesTheVersion()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var order = Assert.Single((await requests.ReadAsync(id)).Orders);

        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}");

        var facts = Assert.Single(page.All(".version-facts"));
        Assert.Equal("1", page.All(".version-facts dd")[0]);
        foreach (var shown in new[] { "2 mars 2026 à 09:00", order.VerificationCode, order.SnapshotSha256 })
            Assert.Contains(shown, facts, StringComparison.Ordinal);
        foreach (var copied in page.Document.QuerySelectorAll(".version-facts [data-copies]"))
            Assert.Contains(page.Document.GetElementById(copied.GetAttribute("data-copies")!)!.TextContent, new[] { order.VerificationCode, order.SnapshotSha256 });
        Assert.Contains(page.All(".history > li"), line => line.StartsWith("Ordre de mission signé – 2026-0001, version 1", StringComparison.Ordinal));
        Assert.Contains("Europe/Paris", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_AfterACancellation_SaysItBesideTheOrder()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Features.Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        await Orders.SealedFile.WaitAsync(traveller, Assert.Single((await requests.ReadAsync(id)).Orders).Id);

        var before = await traveller.GetAsync("/missions");
        await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/cancel").Fill("reason", "Grève.").SubmitAsync();
        var after = await traveller.GetAsync("/missions");

        Assert.DoesNotContain("Ordre 2026-0001 (annulé)", before.Text, StringComparison.Ordinal);
        Assert.Contains("Ordre 2026-0001", before.Text, StringComparison.Ordinal);
        Assert.Contains("Ordre 2026-0001 (annulé)", after.Text, StringComparison.Ordinal);
    }
}
