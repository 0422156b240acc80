using System.Diagnostics;
using Missions.Chaos.Tests.Clients;
using Missions.Chaos.Tests.Laboratory;
using Missions.Chaos.Tests.Verdicts;
using Missions.Testing;
using Missions.Testing.Pages;

namespace Missions.Chaos.Tests;

/// <summary>
/// Twenty-four people use three replicas of the program, which are killed one after the other, on a PostgreSQL that crashes twice or thrice:
/// nothing is lost and nothing happens twice.
/// </summary>
public sealed class ChaosTests
{
    [Fact]
    public async Task Laboratory_ReplicasKilledAndDatabaseCrashed_LosesNothingAndDoesNothingTwice()
    {
        var scale = ChaosScale.Chosen;
        await using var journal = new Journal();
        await using var laboratory = await ChaosLaboratory.StartAsync();
        var (board, tally) = (new Board(laboratory.Database, scale), new Tally());
        var killer = new Killer(laboratory, scale, board, journal);
        var clients = await ClientsAsync(laboratory, board, tally);

        journal.Say($"{clients.Count} people signed in on {laboratory.Replicas.Count} replicas");
        var working = Stopwatch.GetTimestamp();
        await foreach (var ended in Task.WhenEach([board.ReadAsync(), killer.RunAsync(), .. clients.Select(client => client.WorkAsync())]))
            await ended;
        var worked = Stopwatch.GetElapsedTime(working);
        journal.Say("every mission is settled; the last jobs");
        await laboratory.QuietAsync();
        var exits = await Task.WhenAll(laboratory.Replicas.Select(replica => replica.StopAsync()));
        var histories = await laboratory.RunAsync("verify");

        var verdict = new Verdict(laboratory.Database);
        foreach (var check in Check.All)
            await verdict.CheckAsync(check);
        await verdict.CheckAcknowledgedAsync(tally.Acknowledged);
        await verdict.CheckMailsAsync(laboratory);
        verdict.Require(histories.ExitCode == 0, histories.Said);
        verdict.Require(exits.All(code => code == 0), "every replica stopped in good order");
        verdict.Require(killer.Kills >= scale.Kills && killer.DatabaseCrashes == 3, $"{killer.Kills} replicas killed, PostgreSQL crashed {killer.DatabaseCrashes} times, {laboratory.Replicas.Sum(replica => replica.FailedStarts)} starts repeated");
        verdict.Require(tally.Surprises.IsEmpty, $"{tally.Surprises.Count} answers that nobody should get");

        string[] report =
        [
            $"{scale.Missions} missions settled by {clients.Count} people in {worked.TotalSeconds:F0} s",
            $"answers: {tally.Answers}; {tally.Unanswered:N0} requests died with their replica; {tally.Duplicates:N0} forms sent twice at once, {tally.Stale:N0} from an old page",
            "missions:",
            .. verdict.Lines,
            .. tally.Surprises.Concat(laboratory.Replicas.SelectMany(replica => replica.Complaints)).Take(20),
        ];
        foreach (var line in report)
            journal.Say(line);
        if (!verdict.IsGood) await KeepAsync(laboratory);
        Assert.True(verdict.IsGood, string.Join('\n', report));
    }

    /// <summary>What the replicas said stays in artifacts/failures.</summary>
    private static async Task KeepAsync(ChaosLaboratory laboratory)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "failures")).FullName;
        foreach (var (number, replica) in laboratory.Replicas.Index())
            await File.WriteAllLinesAsync(Path.Combine(folder, $"chaos.replica-{number + 1}.log"), replica.Said);
    }

    /// <summary>Twenty-four people at their browsers, signed in before anything is killed.</summary>
    private static async Task<IReadOnlyList<Client>> ClientsAsync(ChaosLaboratory laboratory, Board board, Tally tally)
    {
        (string Account, Func<Visitor, int, Client> Open)[] places =
        [
            .. new[] { DemoAccounts.Traveller, DemoAccounts.OtherTraveller }.SelectMany(account => Enumerable.Repeat(
                (account, (Func<Visitor, int, Client>)((visitor, seed) => new TravellerClient(board, tally, visitor, seed, account))), 4)),
            .. new[] { DemoAccounts.Manager, DemoAccounts.Substitute }.SelectMany(account => Enumerable.Repeat(
                (account, (Func<Visitor, int, Client>)((visitor, seed) => new ValidatorClient(board, tally, visitor, seed, "Validation"))), 4)),
            .. Enumerable.Repeat((DemoAccounts.BudgetHolder, (Func<Visitor, int, Client>)((visitor, seed) => new ValidatorClient(board, tally, visitor, seed, "BudgetApproval"))), 2),
            .. new[] { DemoAccounts.Director, DemoAccounts.Deputy }.SelectMany(account => Enumerable.Repeat(
                (account, (Func<Visitor, int, Client>)((visitor, seed) => new SignatoryClient(board, tally, visitor, seed))), 3)),
        ];
        return await Task.WhenAll(places.Select(async (place, seed) =>
        {
            var visitor = new Visitor(new HttpClient(new Balancer(laboratory.Replicas, tally)) { BaseAddress = new("http://127.0.0.1") });
            await visitor.SignInAsync(place.Account);
            return place.Open(visitor, seed);
        }));
    }
}
