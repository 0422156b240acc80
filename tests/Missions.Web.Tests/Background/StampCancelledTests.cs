using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Background;

public sealed class StampCancelledTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Order_CancelledBeforeStampsExisted_IsStampedThatNightOnce(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var (id, _) = await app.IssueAsync();
        await app.CancelAsync(id);
        await app.PassAsync(TimeSpan.Zero);
        await ForgetStampAsync(app);

        await app.PassAsync(TimeSpan.FromDays(1));
        await app.PassAsync(TimeSpan.FromDays(1));

        Assert.NotNull((await new Requests(app.Services).ReadAsync(id)).Orders[0].StampedAt);
        Assert.Equal(JobState.Done, (await app.QueryAsync(db => db.Jobs.SingleAsync(job => job.MissionId == id && job.Kind == AwaitedWork.StampOrder))).State);
    }

    /// <summary>As a laboratory is that used the program before: no stamp, and nothing that will make one.</summary>
    private static Task ForgetStampAsync(MissionsApp app) => app.ChangeAsync(async db =>
    {
        await db.OrderFiles.Where(file => file.IsStamped).ExecuteDeleteAsync();
        await db.Jobs.Where(job => job.Kind == AwaitedWork.StampOrder).ExecuteDeleteAsync();
        await db.MissionOrders.ExecuteUpdateAsync(set => set.SetProperty(order => order.StampedAt, (DateTimeOffset?)null).SetProperty(order => order.StampedFileSha256, (string?)null));
    });
}
