using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.RoutePolicies;

public sealed class PolicyPreviewTests
{
    [Fact]
    public async Task Preview_OfTheShippedRoute_DrawsFiveMissionsWithWhatTheySkipAndWhy()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await (await admin.NewVersionAsync()).SubmitAsync("Prévisualiser");

        var samples = page.Document.QuerySelectorAll(".samples > li");
        Assert.Equal(5, samples.Length);
        string[] Stops(int sample, string state) => [.. samples[sample].QuerySelectorAll($".stop-{state} strong").Select(Words.Of)];
        Assert.Equal(["1. Visa du gestionnaire", "4. Signature de la direction"], Stops(0, "asked"));
        Assert.Contains("2. Accord du responsable de crédits", Stops(1, "asked"));
        Assert.Equal(["2. Accord du responsable de crédits", "3. Avis sûreté"], Stops(2, "skipped"));
        Assert.Contains("3. Avis sûreté", Stops(3, "asked"));
        Assert.Equal(["1. Visa du gestionnaire", "4. Signature de la direction"], Stops(4, "asked"));
        Assert.Contains("sans objet : demandée si le coût estimé dépasse 1 000 €", Words.Of(samples[0]), StringComparison.Ordinal);
        Assert.Contains("hors délai", Words.Of(samples[4]), StringComparison.Ordinal);
        Assert.Contains(page.All("#preview .alert li"), warning => warning.Contains("Étape 3 (Avis sûreté) : une seule personne peut décider", StringComparison.Ordinal));
        Assert.Single(await app.PoliciesAsync());
    }

    [Fact]
    public async Task Preview_CostLimitRaised_SendsTheConferenceOverIt()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await (await admin.NewVersionAsync()).Fill("Steps[1].Clauses[0].Value", "80 000").SubmitAsync("Prévisualiser");

        Assert.Contains("2. Accord du responsable de crédits", page.Document.QuerySelectorAll(".samples > li")[1].QuerySelectorAll(".stop-asked strong").Select(Words.Of));
    }

    [Fact]
    public async Task Preview_WithoutOpinionStep_WarnsThatTheListAsksForOne()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await (await (await admin.NewVersionAsync()).SubmitAsync("remove-2")).Draft().SubmitAsync("Prévisualiser");

        Assert.Contains("Aucune étape ne recueille d’avis sûreté, alors que la liste des pays à risque en demande.", page.All("#preview .alert li"));
    }

    [Fact]
    public async Task Preview_StepThatNobodyHolds_SaysThatNobodyCanDecide()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        await app.ChangeAsync(db =>
        {
            foreach (var grant in db.RoleGrants.Where(grant => grant.Role == Role.SecurityOfficer))
                grant.Revoke(app.Clock.GetUtcNow());
            return Task.CompletedTask;
        });

        var page = await (await admin.NewVersionAsync()).SubmitAsync("Prévisualiser");

        var blocked = Assert.Single(page.Document.QuerySelectorAll(".sample-blocked"));
        Assert.Contains("personne ne peut décider", Words.Of(blocked.QuerySelector(".stop-blocked")), StringComparison.Ordinal);
        Assert.Contains(page.All("#preview .alert li"), warning => warning.StartsWith("Étape 3 (Avis sûreté) : personne ne peut décider", StringComparison.Ordinal));
    }
}
