using Microsoft.EntityFrameworkCore;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Orders;

/// <summary>Lays “cancelled” over the English file of a cancelled order, as <see cref="StampOrder"/> does over the French one.</summary>
public sealed class StampEnglish(IDbContextFactory<MissionsDbContext> contexts, OrderContents contents, IOrderSealer sealer, TimeProvider clock) : IJobHandler
{
    public string Kind => AwaitedWork.StampEnglish;

    public JobLane Lane => sealer.AsksOutside ? JobLane.Slow : JobLane.Prompt;

    public async Task<JobRecord> RunAsync(Job job, CancellationToken cancellation)
    {
        var orderId = job.PayloadAs<AwaitedSubject>().SubjectId;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var cancelled = await db.MissionOrders.AsNoTracking().Where(order => order.Id == orderId).Select(order => order.CancelledAt!.Value).SingleAsync(cancellation);
        var issued = await db.EnglishFiles.AsNoTracking().SingleAsync(file => file.OrderId == orderId && !file.IsStamped, cancellation);
        var order = await contents.OfAsync(orderId, OrderLanguage.English, cancellation);
        var facts = new SealFacts
        {
            Reason = $"Cancellation of the mission order {order.Number}",
            Location = order.Snapshot.Laboratory.City,
            SealedAt = clock.GetUtcNow(),
            Stamp = CancelledStamp.Of(order.Number, order.Snapshot.OrderVersion, cancelled, order.Zone, OrderLanguage.English, order.Snapshot.WhatItIs()),
        };
        var file = await sealer.SealNowAsync(issued.Content, facts, cancellation);
        KillPoint.Reach(StampOrder.AfterStamp);
        return (write, stop) => RecordAsync(write, job.MissionId!.Value, orderId, file, stop);
    }

    private async Task RecordAsync(MissionsDbContext db, Guid missionId, Guid orderId, SealResult.Done file, CancellationToken cancellation)
    {
        var mission = await db.GetMissionAsync(missionId, cancellation);
        if (mission.RecordEnglishStamp(orderId, file.FileSha256, clock.GetUtcNow()))
            db.EnglishFiles.Add(new() { OrderId = orderId, IsStamped = true, Content = file.File, CertificateSha256 = file.CertificateSha256, TimeStampedAt = file.TimeStampedAt });
    }
}
