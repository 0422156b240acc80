using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;

namespace Missions.Web.Tests.Data;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Migrations_OfEachDatabase_FollowTheModel(DatabaseKind kind)
    {
        await using var store = await Store.OpenAsync(kind);

        Assert.False(await store.ReadAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())), "Run tools/migration NAME.");
    }

    [Fact]
    public async Task Sqlite_Database_WritesAheadAndHoldsForeignKeys()
    {
        await using var store = await Store.OpenAsync(DatabaseKind.Sqlite);

        Assert.Equal("wal", await store.ReadAsync(db => db.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync()));
        Assert.Equal(1, await store.ReadAsync(db => db.Database.SqlQueryRaw<int>("SELECT foreign_keys AS \"Value\" FROM pragma_foreign_keys").SingleAsync()));
    }
}
