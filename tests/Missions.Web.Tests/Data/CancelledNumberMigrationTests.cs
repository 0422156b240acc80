using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Features.CopySheets;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Data;

/// <summary>A laboratory of before cancellations in the payer's tool were noted: nothing was left to do of a cancelled mission.</summary>
public sealed class CancelledNumberMigrationTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Numbers_OfMissionsCancelledBefore_AreListedToBeCancelled(DatabaseKind kind)
    {
        await using var database = await MissionsApp.DatabaseAsync(kind);
        Guid cancelled, standing;
        await using (var app = MissionsApp.On(database, MissionsApp.Start))
        {
            (cancelled, standing) = (await Geslab.SignedAsync(app), await Geslab.SignedAsync(app));
            var manager = await app.VisitorAsync(DemoAccounts.Manager);
            await manager.NoteAsync(cancelled, "GES-0042");
            await manager.NoteAsync(standing, "GES-0043");
            await app.CancelAsync(cancelled);
            await app.PassAsync(TimeSpan.Zero);
            await app.QueryAsync(async db =>
            {
                await db.GetService<IMigrator>().MigrateAsync("SignatoryNames");
                return await db.Database.ExecuteSqlAsync($"UPDATE missions SET awaits_number = FALSE");
            });
        }

        await using var now = MissionsApp.On(database, MissionsApp.Start);
        var requests = new Requests(now.Services);

        Assert.Equal((true, false), ((await requests.ReadAsync(cancelled)).AwaitsNumber, (await requests.ReadAsync(standing)).AwaitsNumber));
        Assert.Null((await requests.NumberAsync(cancelled))!.CancelledOn);
    }
}
