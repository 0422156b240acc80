using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Home;

public sealed class HomeTests
{
    [Theory]
    [InlineData(DemoAccounts.Manager, "Vous êtes aussi : Gestionnaire.")]
    [InlineData(DemoAccounts.Director, "Vous êtes aussi : Signataire.")]
    [InlineData(DemoAccounts.CarbonReferent, "Vous êtes aussi : Référent·e BGES.")]
    [InlineData(DemoAccounts.Substitute, "Vous remplacez Karim Benali jusqu’au 1er mai 2026")]
    public async Task Index_Account_SaysWhatItHolds(string account, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(account)).GetAsync("/");

        Assert.Contains(sentence, page.Text, StringComparison.Ordinal);
        Assert.Contains("Nouvelle mission", page.All("main a"));
    }

    [Fact]
    public async Task Index_Traveller_HoldsNoRole()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync("/");

        Assert.Equal("Bonjour Hélène", page.Heading);
        Assert.DoesNotContain("Vous êtes aussi", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_ProfileWithoutEmployer_AsksToCompleteIt()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = (await app.PersonAsync(DemoAccounts.Traveller)).Id;
        await app.ChangeAsync(async db => (await db.People.FindAsync(id))!.Describe(new() { GivenName = "Hélène", FamilyName = "Marchand" }));

        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync("/");

        Assert.Contains("Compléter mon profil", page.All("main a"));
    }
}
