using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Web.Tests.Features;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Infrastructure;

public sealed class MissionsProcessTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Start_OnACopyOfTheMigratedDatabase_IsReadyAndMigratesNothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);

        await using var process = await MissionsProcess.StartAsync(database);

        Assert.DoesNotContain("Applied", process.Output.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Start_KilledInTheMiddleOfAMigration_StartsTheNextTime(DatabaseKind kind)
    {
        await using var database = await TestDatabase.EmptyAsync(kind);
        await using (var killed = MissionsProcess.Launch(database, [("MISSIONS_KILL_AT", "migration")]))
            Assert.Equal(137, await killed.ExitCodeAsync());

        await using var next = await MissionsProcess.StartAsync(database);

        Assert.Contains("Applied", next.Output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_TwoReplicasOnAnEmptyPostgres_BothBecomeReadyAndOneMigrates()
    {
        await using var database = await TestDatabase.EmptyAsync(DatabaseKind.Postgres);

        var replicas = await Task.WhenAll(MissionsProcess.StartAsync(database), MissionsProcess.StartAsync(database));

        Assert.Single(replicas, replica => replica.Output.Text.Contains("Applied", StringComparison.Ordinal));
        foreach (var replica in replicas)
            await replica.DisposeAsync();
    }

    [Fact]
    public async Task Start_TwoDemonstrationReplicasOnAnEmptyPostgres_BothBecomeReadyAndOneSeeds()
    {
        await using var database = await TestDatabase.EmptyAsync(DatabaseKind.Postgres);

        var replicas = await Task.WhenAll(
            MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings), MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings));

        await using var stored = new ProgramDatabase(database);
        var people = await stored.Requests.QueryAsync(db => db.People.Select(person => person.Email).Order().ToListAsync());
        Assert.Equal(DemoAccounts.All.Order(StringComparer.Ordinal), people.Order(StringComparer.Ordinal));
        Assert.Equal(1, await stored.Requests.QueryAsync(db => db.RoutePolicies.CountAsync()));
        Assert.Equal(1, await stored.Requests.QueryAsync(db => db.Missions.CountAsync(mission => mission.Status == MissionStatus.Closed)));
        foreach (var replica in replicas)
        {
            using var visitor = new Visitor(replica.Address);
            await visitor.SignInAsync(DemoAccounts.Traveller);
            await replica.DisposeAsync();
        }
    }

    [Fact]
    public async Task Start_OnADirectoryInUse_SaysSoAndFails()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var first = await MissionsProcess.StartAsync(database);

        await using var second = MissionsProcess.Launch(database);

        Assert.Equal(1, await second.ExitCodeAsync());
        Assert.Contains("is in use by another process", second.Output.Text, StringComparison.Ordinal);
    }
}
