using Missions.Testing.Databases;
using Missions.Web.Data;
using Missions.Web.Data.Counters;

namespace Missions.Web.Tests.Data.Counters;

public sealed class CounterQueriesTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task NextNumber_ManyAtOnce_FollowOneAnotherWithoutGap(DatabaseKind kind)
    {
        await using var store = await Store.OpenAsync(kind);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => NextAsync(store.Write))));

        Assert.Equal(Enumerable.Range(1, 50).Select(n => (long)n), numbers.Order());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task NextNumber_TransactionRolledBack_IsGivenAgain(DatabaseKind kind)
    {
        await using var store = await Store.OpenAsync(kind);
        await NextAsync(store.Write);

        await Assert.ThrowsAsync<NotSupportedException>(() => store.Write.InTransaction(async db =>
        {
            await db.NextNumberAsync("orders-2026");
            throw new NotSupportedException();
        }));

        Assert.Equal(2, await NextAsync(store.Write));
    }

    [Fact]
    public async Task NextNumber_OutsideATransaction_IsRefused()
    {
        await using var store = await Store.OpenAsync(DatabaseKind.Sqlite);

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.ReadAsync(db => db.NextNumberAsync("orders-2026")));
    }

    private static Task<long> NextAsync(Write write) => write.InTransaction(db => db.NextNumberAsync("orders-2026"));
}
