using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>The program is killed by SIGKILL around the seal; after a restart the order exists once, numbered once, sealed once.</summary>
public sealed class KillTests
{
    [Theory]
    [InlineData("signed", DatabaseKind.Sqlite)]
    [InlineData("signed", DatabaseKind.Postgres)]
    [InlineData("sealed", DatabaseKind.Sqlite)]
    [InlineData("sealed", DatabaseKind.Postgres)]
    public async Task Order_ProgramKilledOnceSigned_IsSealedOnceAfterARestart(string point, DatabaseKind kind)
    {
        await using var database = await TestDatabase.DemoAsync(kind);
        Guid id;
        await using (var prepared = new ProgramDatabase(database))
            id = await prepared.Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);

        await using (var killed = await MissionsProcess.StartAsync(database, [.. Settings, ("MISSIONS_KILL_AT", point)]))
        {
            await SignUntilKilledAsync(killed, id);
            Assert.Equal(137, await killed.ExitCodeAsync());
        }

        await using var next = await MissionsProcess.StartAsync(database, Settings);
        await using var stored = new ProgramDatabase(database);
        var order = Assert.Single((await stored.Requests.ReadAsync(id)).Orders);
        using var traveller = new Visitor(next.Address);
        await traveller.SignInAsync(DemoAccounts.Traveller);
        var file = await SealedFile.WaitAsync(traveller, order.Id);

        var mission = await stored.Requests.ReadAsync(id);
        var year = order.SignedAt.Year.ToString(CultureInfo.InvariantCulture);
        Assert.Equal($"{year}-0001", Assert.Single(mission.Orders).Number);
        Assert.Equal(1, await stored.Requests.QueryAsync(db => db.Counters.Where(c => c.Name == $"orders-{year}").Select(c => c.Value).SingleAsync()));
        Assert.Equal(file.Body, Assert.Single(await stored.Requests.FilesAsync(order.Id)).Content);
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Issued);
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Sealed);
        Assert.True(mission.HistoryIsIntact());
    }

    /// <summary>A short lease: what the killed program had claimed is soon free.</summary>
    private static (string Name, string Value)[] Settings =>
        [.. MissionsProcess.DemoSettings, ("Jobs__Lease", "00:00:05"), ("Jobs__Poll", "00:00:00.2")];

    private static async Task SignUntilKilledAsync(MissionsProcess process, Guid id)
    {
        using var director = new Visitor(process.Address);
        await director.SignInAsync(DemoAccounts.Director);
        var page = await director.GetAsync($"/orders/{id}/sign");
        try
        {
            await page.SignAsync(id);
        }
        catch (HttpRequestException)
        {
            // The program died before it could answer, or before the page that follows.
        }
    }
}
