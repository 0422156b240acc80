using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Web.Data;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>
/// The program is killed by SIGKILL while several orders of one act are signed and sealed: those that were signed are so once, the others still
/// await their signatory, who sends the same page again.
/// </summary>
public sealed class KillSeveralTests
{
    private const string Path = "/orders/sign";

    [Theory]
    [InlineData("signed", DatabaseKind.Sqlite)]
    [InlineData("signed", DatabaseKind.Postgres)]
    [InlineData("sealed", DatabaseKind.Sqlite)]
    [InlineData("sealed", DatabaseKind.Postgres)]
    public async Task Act_ProgramKilledAmidIt_IsEndedByTheSamePageAndSealsEachOnce(string point, DatabaseKind kind)
    {
        await using var database = await TestDatabase.DemoAsync(kind);
        await using var stored = new ProgramDatabase(database);
        var ids = new List<Guid>();
        while (ids.Count < 4) ids.Add(await stored.Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager));
        var act = Guid.NewGuid();

        await using (var killed = await MissionsProcess.StartAsync(database, [.. Settings, ("MISSIONS_KILL_AT", point)]))
        {
            try
            {
                await SendAsync(killed, ids, act);
            }
            catch (HttpRequestException)
            {
                // The program died before it could answer.
            }

            Assert.Equal(137, await killed.ExitCodeAsync());
        }

        await using var next = await MissionsProcess.StartAsync(database, Settings);
        var result = await SendAsync(next, ids, act);

        Assert.Contains("4 documents signés", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Non signé.", result.Text, StringComparison.Ordinal);
        using var director = new Visitor(next.Address);
        await director.SignInAsync(DemoAccounts.Director);
        var numbers = new List<string>();
        foreach (var id in ids)
        {
            var order = Assert.Single((await stored.Requests.ReadAsync(id)).Orders);
            var file = await SealedFile.WaitAsync(director, order.Id);
            var mission = await stored.Requests.ReadAsync(id);
            Assert.Equal(file.Body, Assert.Single(await stored.Requests.FilesAsync(order.Id)).Content);
            Assert.Equal((1, 1), (mission.Events.Count(e => e.Kind == MissionEventKind.Issued), mission.Events.Count(e => e.Kind == MissionEventKind.Sealed)));
            Assert.Equal((SignatureEvidence.Success, order.Id), (await EvidenceTests.KeptAsync(stored.Requests, id)).Where(kept => kept.OrderId is not null).Select(kept => (kept.Result, kept.OrderId!.Value)).Single());
            Assert.True(mission.HistoryIsIntact());
            numbers.Add(order.Number);
        }

        var year = numbers[0][..4];
        Assert.Equal(Enumerable.Range(1, 4).Select(n => string.Create(CultureInfo.InvariantCulture, $"{year}-{n:0000}")), numbers.Order(StringComparer.Ordinal));
        Assert.Equal(4, await stored.Requests.QueryAsync(db => db.Counters.Where(counter => counter.Name == $"orders-{year}").Select(counter => counter.Value).SingleAsync()));
    }

    private static (string Name, string Value)[] Settings =>
        [.. MissionsProcess.DemoSettings, ("Jobs__Lease", "00:00:05"), ("Jobs__Poll", "00:00:00.2")];

    /// <summary>Signs all that the page lists, in the same act whether the program was restarted or not.</summary>
    private static async Task<Page> SendAsync(MissionsProcess process, List<Guid> ids, Guid act)
    {
        var director = new Visitor(process.Address);
        await director.SignInAsync(DemoAccounts.Director);
        var page = await director.GetAsync($"{Path}?{string.Join('&', ids.Select(id => $"picked={id}"))}");
        return page.Document.QuerySelector($"form[action='{Path}']") is null
            ? await director.GetAsync($"/orders/acts/{act}")
            : await page.FormTo(Path).Fill("ActId", $"{act}").SubmitAsync();
    }
}
