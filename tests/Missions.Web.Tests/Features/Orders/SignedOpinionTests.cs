using System.Text;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>Who signs reads the security opinion, its conditions, and what was asked and answered.</summary>
public sealed class SignedOpinionTests
{
    private const string Conditions = "Éviter le massif ; joindre le poste chaque soir.";

    [Theory]
    [InlineData("/orders/{0}/sign")]
    [InlineData("/orders/sign?picked={0}")]
    public async Task Page_OfAMissionAtRisk_ShowsTheOpinionWithItsConditionsItsDocumentAndTheRisk(string path)
    {
        await using var app = await MissionsApp.StartAsync();
        var (requests, id) = await WithConditionsAsync(app);
        var director = await app.VisitorAsync(DemoAccounts.Director);

        var page = await director.GetAsync(string.Format(null, CompositeFormat.Parse(path), id));

        var panel = Assert.Single(page.All(".risk"));
        foreach (var shown in new[] { "Avis sûreté : Favorable sous réserve", "FSD du CNRS", "FSD-2026-7", "1er mars 2026", Conditions, "Kyōto", "la liste demande un avis préalable" })
            Assert.Contains(shown, panel, StringComparison.Ordinal);
        var step = page.All(".route > li").Single(line => line.StartsWith("Avis sûreté", StringComparison.Ordinal));
        Assert.Contains("Avis consigné par Anne Rolland", step, StringComparison.Ordinal);
        Assert.Contains("Favorable sous réserve, FSD du CNRS, FSD-2026-7 du 1er mars 2026", step, StringComparison.Ordinal);
        var document = page.Document.QuerySelector(".route a")!.GetAttribute("href")!;
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString((await director.GetAsync(document)).Body), StringComparison.Ordinal);
        Assert.NotEmpty((await requests.ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Mission_OnceSigned_WarnsOfNoOpinionToCome()
    {
        await using var app = await MissionsApp.StartAsync();
        var (_, id) = await WithConditionsAsync(app);
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var issued = await traveller.GetAsync($"/missions/{id}");
        await issued.FormTo($"/missions/{id}/cancel").Fill("reason", "Grève.").SubmitAsync();
        var cancelled = await traveller.GetAsync($"/missions/{id}");

        Assert.All([issued, cancelled], page => Assert.DoesNotContain("Avis sûreté nécessaire avant la signature", page.Text, StringComparison.Ordinal));
        Assert.Contains("Signé par Claire Dumas", issued.Document.QuerySelector(".route")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithAQuestion_ShowsThatItHasNoAnswer_ThenTheAnswer()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var director = await requests.IdOfAsync(DemoAccounts.Director);
        await requests.ChangeAsync(id, (mission, authority) => mission.Ask(Requests.FenceOf(mission), director, "Qui vous invite ?", authority));
        var visitor = await app.VisitorAsync(DemoAccounts.Director);

        var open = await visitor.GetAsync($"/orders/{id}/sign");
        var traveller = await requests.IdOfAsync(DemoAccounts.Traveller);
        await requests.ChangeAsync(id, (mission, authority) => mission.Answer(mission.Questions[0].Id, Workflow.Missions.Actor.Self(traveller), "Le CERN.", authority.At));
        var answered = await visitor.GetAsync($"/orders/{id}/sign");

        Assert.Contains("Qui vous invite ? sans réponse pour le moment", Assert.Single(open.All(".question")), StringComparison.Ordinal);
        Assert.Contains("Le CERN.", Assert.Single(answered.All(".question")), StringComparison.Ordinal);
        Assert.Equal("2026-0001", Assert.Single(await (await open.SignAsync(id)).GetOrdersAsync(requests, id)).Number);
    }

    private static async Task<(Requests Requests, Guid Id)> WithConditionsAsync(MissionsApp app)
    {
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, Trips.To(Trips.Kyoto));
        var manager = await requests.IdOfAsync(DemoAccounts.Manager);
        await requests.ChangeAsync(id, (mission, authority) => mission.Approve(Requests.FenceOf(mission), manager, null, authority));
        await (await (await app.VisitorAsync(DemoAccounts.SecurityOfficer)).GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/opinion")
            .Fill("Author", "FSD du CNRS").Fill("Reference", "FSD-2026-7").Fill("On", "2026-03-01").Fill("Sense", "WithConditions").Fill("Reserve", Conditions)
            .Attach("Document", "avis.pdf", "%PDF-1.7\n%%EOF\n"u8.ToArray()).SubmitAsync();
        return (requests, id);
    }
}
