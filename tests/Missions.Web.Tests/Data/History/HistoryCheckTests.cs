using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Web.Data;
using Missions.Web.Data.History;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Data.History;

public sealed class HistoryCheckTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Check_InPagesOfAnySize_ReadsEachMissionAndEventOnce(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var (missions, events) = await app.ReadAsync<MissionsDbContext, (int, int)>(async db => (await db.Missions.CountAsync(), await db.MissionEvents.CountAsync()));
        Assert.InRange(missions, 4, int.MaxValue);

        foreach (var size in new[] { 1, 2, 3, missions, missions + 1 })
        {
            var check = new HistoryCheck(await app.ReadAsync<IDbContextFactory<MissionsDbContext>, IDbContextFactory<MissionsDbContext>>(Task.FromResult), size);

            Assert.Null(await check.RunAsync(CancellationToken.None));
            Assert.Equal((missions, events), (check.Missions, check.Events));
        }
    }
}
