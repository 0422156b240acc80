using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Home;

public sealed class TalliesTests
{
    [Fact]
    public async Task Index_Traveller_IsAskedToCorrectWhatWasReturned()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync("/");

        Assert.Equal(["1 demande renvoyée, à corriger"], page.All(".urgent a"));
        Assert.Contains("1 brouillon", page.All(".tallies a"));
        Assert.Contains(page.All(".tallies a"), sentence => sentence.EndsWith("demandes en cours de validation", StringComparison.Ordinal));
    }

    /// <summary>The demonstration has two requests before the manager and one before the signatories; two that are signed wait for a number.</summary>
    [Theory]
    [InlineData(DemoAccounts.Manager, "2 demandes attendent votre décision")]
    [InlineData(DemoAccounts.Substitute, "2 demandes attendent votre décision")]
    [InlineData(DemoAccounts.Director, "1 demande attend votre décision")]
    [InlineData(DemoAccounts.BudgetHolder, null)]
    public async Task Index_Decider_CountsWhatAwaitsThemOrThoseTheyReplace(string account, string? sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(account)).GetAsync("/");

        var manages = account is DemoAccounts.Manager or DemoAccounts.Substitute;
        Assert.Equal([.. sentence is null ? [] : new[] { sentence }, .. manages ? new[] { "2 missions à saisir ou à annuler dans l’outil du payeur" } : []], page.All(".urgent a"));
    }
}
