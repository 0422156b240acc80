using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;

namespace Missions.Chaos.Tests;

/// <summary>The database is away for a while: everyone is told so, and nobody loses what they typed.</summary>
public sealed class DatabaseAwayTests
{
    [Fact]
    public async Task Page_WhileTheDatabaseIsAway_SaysSoKeepsWhatWasTypedAndComesBack()
    {
        var server = await PostgresCluster.StartAsync(keepsCommits: true);
        await using var database = await TestDatabase.EmptyAsync(server);
        await using var program = await MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings);
        await database.QuietAsync();
        using var traveller = new Visitor(program.Address);
        await traveller.SignInAsync(DemoAccounts.Traveller);
        var form = (await traveller.GetAsync("/missions/new")).FormWith("#version").Fill("Purpose", "Visite de l’instrument");

        await server.CrashAsync();
        var list = await traveller.GetAsync("/missions");
        var sent = await form.SubmitAsync("Soumettre la demande");
        var health = await traveller.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        await server.RestartAsync();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Indisponible"), (list.Status, list.Heading));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Indisponible"), (sent.Status, sent.Heading));
        Assert.Contains("Visite de l’instrument", sent.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await traveller.GetAsync("/missions")).Status);
    }
}
