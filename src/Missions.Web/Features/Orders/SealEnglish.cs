using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Orders;

/// <summary>Renders and seals the English file of an order, as <see cref="SealOrder"/> does the French one.</summary>
public sealed class SealEnglish(OrderContents contents, IOrderSealer sealer, TimeProvider clock) : IJobHandler
{
    public string Kind => AwaitedWork.SealEnglish;

    public JobLane Lane => sealer.AsksOutside ? JobLane.Slow : JobLane.Prompt;

    public async Task<JobRecord> RunAsync(Job job, CancellationToken cancellation)
    {
        var orderId = job.PayloadAs<AwaitedSubject>().SubjectId;
        var order = await contents.OfAsync(orderId, OrderLanguage.English, cancellation);
        var facts = new SealFacts { Reason = $"{order.Snapshot.WhatItIs().EnglishTitle} {order.Number}", Location = order.Snapshot.Laboratory.City, SealedAt = clock.GetUtcNow() };
        var file = await sealer.SealNowAsync(OrderPdf.Render(order), facts, cancellation);
        KillPoint.Reach(SealOrder.AfterSeal);
        return (db, stop) => RecordAsync(db, job.MissionId!.Value, orderId, file, stop);
    }

    private async Task RecordAsync(MissionsDbContext db, Guid missionId, Guid orderId, SealResult.Done file, CancellationToken cancellation)
    {
        var mission = await db.GetMissionAsync(missionId, cancellation);
        if (mission.RecordEnglishSeal(orderId, file.FileSha256, clock.GetUtcNow()))
            db.EnglishFiles.Add(new() { OrderId = orderId, Content = file.File, CertificateSha256 = file.CertificateSha256, TimeStampedAt = file.TimeStampedAt });
    }
}
