using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Web.Data;
using Missions.Web.Security;

namespace Missions.Web.Tests.Data;

public sealed class WriteTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task InTransaction_WorkThrowsAfterSaving_KeepsNothing(DatabaseKind kind)
    {
        await using var store = await Store.OpenAsync(kind);

        await Assert.ThrowsAsync<NotSupportedException>(() => store.Write.InTransaction(async db =>
        {
            db.Users.Add(Ada());
            await db.SaveChangesAsync();
            throw new NotSupportedException();
        }));

        Assert.Equal(0, await store.ReadAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task InTransaction_SomeoneElseWroteMeanwhile_RunsAgainOnFreshData()
    {
        await using var store = await Store.OpenAsync(DatabaseKind.Postgres);
        await store.Write.InTransaction(AddAda);
        var seen = new List<int>();

        await store.Write.InTransaction(async db =>
        {
            var ada = await db.Users.SingleAsync();
            seen.Add(ada.AccessFailedCount);
            if (seen.Count == 1)
                await store.Write.InTransaction(FailOnceMore);
            Fail(ada);
        });

        Assert.Equal([0, 1], seen);
        Assert.Equal(2, await store.ReadAsync(db => db.Users.Select(a => a.AccessFailedCount).SingleAsync()));
    }

    [Fact]
    public async Task InTransaction_SomeoneElseWritesEachTime_ThrowsAfterTheSecond()
    {
        await using var store = await Store.OpenAsync(DatabaseKind.Postgres);
        await store.Write.InTransaction(AddAda);
        var attempts = 0;

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => store.Write.InTransaction(async db =>
        {
            attempts++;
            var ada = await db.Users.SingleAsync();
            await store.Write.InTransaction(FailOnceMore);
            Fail(ada);
        }));

        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task InTransaction_ReadThenWriteByManyOnSqlite_LosesNothing()
    {
        await using var store = await Store.OpenAsync(DatabaseKind.Sqlite);
        await store.Write.InTransaction(AddAda);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => store.Write.InTransaction(FailOnceMore))));

        Assert.Equal(40, await store.ReadAsync(db => db.Users.Select(a => a.AccessFailedCount).SingleAsync()));
    }

    [Fact]
    public async Task InTransaction_InsideAnotherOnSqlite_IsRefusedRatherThanWaitingForItself()
    {
        await using var store = await Store.OpenAsync(DatabaseKind.Sqlite);

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Write.InTransaction(_ => store.Write.InTransaction(AddAda)));

        await store.Write.InTransaction(AddAda);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Instant_FinerThanAMicrosecond_IsReadBackInWholeOnes(DatabaseKind kind)
    {
        await using var store = await Store.OpenAsync(kind);
        var since = new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(1)).AddTicks(12_345_679);

        await store.Write.InTransaction(db =>
        {
            var ada = Ada();
            ada.LockoutEnd = since;
            db.Users.Add(ada);
            return Task.CompletedTask;
        });

        var stored = await store.ReadAsync(db => db.Users.Where(a => a.LockoutEnd < since.AddSeconds(1)).Select(a => a.LockoutEnd).SingleAsync());
        Assert.Equal(since.AddTicks(-9), stored);
        Assert.Equal(TimeSpan.Zero, stored!.Value.Offset);
    }

    private static Account Ada() => new() { Id = Guid.NewGuid(), UserName = "ada", ConcurrencyStamp = "0" };

    private static Task AddAda(MissionsDbContext db)
    {
        db.Users.Add(Ada());
        return Task.CompletedTask;
    }

    private static async Task FailOnceMore(MissionsDbContext db) => Fail(await db.Users.SingleAsync());

    private static void Fail(Account account)
    {
        account.AccessFailedCount++;
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
    }
}
