using System.Diagnostics;
using Missions.Testing.Databases;
using Missions.Testing.Outside;
using Missions.Web.Data.Geocoding;

namespace Missions.Web.Tests.Data.Geocoding;

public sealed class DatabaseRateGateTests
{
    /// <summary>Clocks and networks are not exact; the gate leaves a tenth of a second more than this.</summary>
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Gate_OfOneHost_LetsOneRequestASecondThrough(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await using var server = await StubServer.StartAsync(Answers.Json("[]"));
        await using var host = new GeocodingHost(database, server.Address);

        await Task.WhenAll(Ask(host, "a", 3));

        AssertASecondApart(server, 3);
    }

    [Fact]
    public async Task Gate_OfTwoHostsOnOneDatabase_LetsOneRequestASecondThrough()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Postgres);
        await using var server = await StubServer.StartAsync(Answers.Json("[]"));
        await using var one = new GeocodingHost(database, server.Address);
        await using var other = new GeocodingHost(database, server.Address);

        await Task.WhenAll([.. Ask(one, "one", 2), .. Ask(other, "other", 2)]);

        AssertASecondApart(server, 4);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Gate_ThatManyWaitFor_SendsTheOthersAwayAtOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await using var host = new GeocodingHost(database, new("http://127.0.0.1:9"));
        using var gaveUp = new CancellationTokenSource();
        var passes = Enumerable.Range(0, 12).Select(_ => host.Gate.PassAsync(gaveUp.Token)).ToList();

        var passed = new List<bool>();
        await foreach (var pass in Task.WhenEach(passes))
        {
            passed.Add(await pass);
            if (!passed[^1]) break;
        }

        Assert.InRange(passed.Count(turn => turn), 0, 1);
        Assert.Contains(passes, pass => !pass.IsCompleted);
        await gaveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(passes));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Gate_WhoseClockWasSetBack_OpensAgain(DatabaseKind kind)
    {
        await using var store = await Store.OpenAsync(kind);
        await store.Write.InTransaction(db => RateGates.SetAsync(db, DateTimeOffset.UnixEpoch.AddYears(200)));
        var gate = new DatabaseRateGate(store.Write, store.Clock);

        var started = Stopwatch.GetTimestamp();

        Assert.True(await gate.PassAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static IEnumerable<Task> Ask(GeocodingHost host, string who, int times) =>
        Enumerable.Range(0, times).Select(i => host.Geocoder.AskAsync(new($"{who} {i}")));

    private static void AssertASecondApart(StubServer server, int times)
    {
        var arrivals = server.Asked.Select(asked => asked.Timestamp).Order().ToList();
        Assert.Equal(times, arrivals.Count);
        Assert.All(arrivals.Zip(arrivals.Skip(1)), pair => Assert.InRange(Stopwatch.GetElapsedTime(pair.First, pair.Second), Second, TimeSpan.MaxValue));
    }
}
