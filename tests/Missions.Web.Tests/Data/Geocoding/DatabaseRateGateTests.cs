using System.Diagnostics;
using Missions.Testing.Databases;
using Missions.Testing.Outside;
using Missions.Web.Data.Geocoding;

namespace Missions.Web.Tests.Data.Geocoding;

public sealed class DatabaseRateGateTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Gate_OfOneHost_LetsOneRequestASecondThrough(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await using var server = await StubServer.StartAsync(Answers.Json("[]"));
        await using var host = new GeocodingHost(database, server.Address);

        await Task.WhenAll(Ask(host, "a", 3));

        server.AssertASecondApart(3);
    }

    [Fact]
    public async Task Gate_OfTwoHostsOnOneDatabase_LetsOneRequestASecondThrough()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Postgres);
        await using var server = await StubServer.StartAsync(Answers.Json("[]"));
        await using var one = new GeocodingHost(database, server.Address);
        await using var other = new GeocodingHost(database, server.Address);

        await Task.WhenAll([.. Ask(one, "one", 2), .. Ask(other, "other", 2)]);

        server.AssertASecondApart(4);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Gate_ThatSomeoneHolds_OpensToOthersOnceLeft(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await using var host = new GeocodingHost(database, new("http://127.0.0.1:9"));
        var turn = await host.Gate.EnterAsync(CancellationToken.None);

        Assert.Null(await host.Gate.EnterAsync(CancellationToken.None));
        // Before leaving: the second counts from within the transaction that leaves, however long its commit takes.
        var left = Stopwatch.GetTimestamp();
        await turn!.DisposeAsync();

        Assert.NotNull(await host.Gate.EnterAsync(CancellationToken.None));
        Assert.InRange(Stopwatch.GetElapsedTime(left), TimeSpan.FromSeconds(1), DatabaseRateGate.Patience);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Gate_HeldFarIntoTheFuture_WasHeldUnderAnotherClock(DatabaseKind kind)
    {
        await using var store = await Store.OpenAsync(kind);
        await store.Write.InTransaction(db => db.TakeTurnAsync(Guid.NewGuid(), TimeSpan.FromDays(365), default));

        Assert.NotNull(await new DatabaseRateGate(store.Write, store.Clock).EnterAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Turn_LeftTooLate_IsNotTakenFromWhoeverHasItNow(DatabaseKind kind)
    {
        await using var store = await Store.OpenAsync(kind);
        var (late, holder) = (Guid.NewGuid(), Guid.NewGuid());
        // Over a second ago: SQLite's clock has milliseconds, and two statements may fall into one.
        await store.Write.InTransaction(db => db.TakeTurnAsync(late, TimeSpan.FromSeconds(-1), default));
        Assert.True(await store.Write.InTransaction(db => db.TakeTurnAsync(holder, TimeSpan.FromSeconds(30), default)));

        await store.Write.InTransaction(db => db.LeaveTurnAsync(late, TimeSpan.Zero));

        Assert.False(await store.Write.InTransaction(db => db.TakeTurnAsync(Guid.NewGuid(), TimeSpan.Zero, default)));
    }

    private static IEnumerable<Task> Ask(GeocodingHost host, string who, int times) =>
        Enumerable.Range(0, times).Select(i => host.Geocoder.AskAsync(new($"{who} {i}")));
}
