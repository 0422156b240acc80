using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Missions.Testing.Databases;
using Missions.Web.Tests.Infrastructure;

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

    /// <summary>Taken back to the first migration and brought forth again, with the missions of the demonstration in it.</summary>
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Migrations_OverTheDataOfALaboratory_KeepItAndSayHowEachLegWasComputed(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var before = await app.QueryAsync(db => db.Missions.AsNoTracking().Include(mission => mission.Legs).OrderBy(mission => mission.Id).ToListAsync());

        await app.QueryAsync(async db =>
        {
            var migrator = db.GetService<IMigrator>();
            await migrator.MigrateAsync("Initial");
            await migrator.MigrateAsync();
            return true;
        });

        var after = await app.QueryAsync(db => db.Missions.AsNoTracking().Include(mission => mission.Legs).OrderBy(mission => mission.Id).ToListAsync());
        Assert.NotEmpty(after.SelectMany(mission => mission.Legs));
        Assert.Equal(before.Select(mission => (mission.Id, mission.TotalDistance)), after.Select(mission => (mission.Id, mission.TotalDistance)));
        Assert.All(after, mission => Assert.Empty(mission.Content.GivenDistances));
        Assert.All(after.SelectMany(mission => mission.Legs), leg => Assert.Equal((leg.Distance, leg.Method, null), (leg.ComputedDistance, leg.ComputedMethod, leg.GivenReason)));
    }

    [Fact]
    public async Task Sqlite_Database_WritesAheadAndHoldsForeignKeys()
    {
        await using var store = await Store.OpenAsync(DatabaseKind.Sqlite);

        Assert.Equal("wal", await store.ReadAsync(db => db.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync()));
        Assert.Equal(1, await store.ReadAsync(db => db.Database.SqlQueryRaw<int>("SELECT foreign_keys AS \"Value\" FROM pragma_foreign_keys").SingleAsync()));
    }
}
