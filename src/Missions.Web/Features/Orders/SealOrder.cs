using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Orders;

/// <summary>
/// Renders and seals a file of a signed order from its stored snapshot. Killed before the record, it starts again and seals anew; only what
/// is recorded ever leaves the application, so an order has one file in each language.
/// </summary>
public sealed class SealOrder(OrderContents contents, IOrderSealer sealer, TimeProvider clock) : IJobHandler
{
    public const string AfterSeal = "sealed";

    public string Kind => AwaitedWork.SealOrder;

    public JobLane Lane => sealer.AsksOutside ? JobLane.Slow : JobLane.Prompt;

    public async Task<JobRecord> RunAsync(Job job, CancellationToken cancellation)
    {
        var subject = job.PayloadAs<AwaitedSubject>();
        var order = await contents.OfAsync(subject.SubjectId, OrderLanguage.Of(subject.Language), cancellation);
        var facts = new SealFacts { Reason = $"{order.Language.Title(order.Snapshot.WhatItIs())} {order.Number}", Location = order.Snapshot.Laboratory.City, SealedAt = clock.GetUtcNow() };
        var file = await sealer.SealNowAsync(OrderPdf.Render(order), facts, cancellation);
        KillPoint.Reach(AfterSeal);
        return (db, stop) => RecordAsync(db, job.MissionId!.Value, subject, file, stop);
    }

    private async Task RecordAsync(MissionsDbContext db, Guid missionId, AwaitedSubject subject, SealResult.Done file, CancellationToken cancellation)
    {
        var mission = await db.GetMissionAsync(missionId, cancellation);
        if (mission.RecordSeal(subject.SubjectId, subject.Language, file.FileSha256, clock.GetUtcNow()))
            db.OrderFiles.Add(new() { OrderId = subject.SubjectId, Language = subject.Language, Content = file.File, CertificateSha256 = file.CertificateSha256, TimeStampedAt = file.TimeStampedAt });
    }
}
