using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.Orders;

/// <summary>
/// Lays « annulé » over the pages of a cancelled order and seals it a second time; the first seal stays valid. Killed before the record, it
/// starts again from the same file.
/// </summary>
public sealed class StampOrder(
    IDbContextFactory<MissionsDbContext> contexts, IOrderSealer sealer, IOptions<LaboratoryOptions> laboratory, TimeProvider clock) : IJobHandler
{
    public const string AfterStamp = "stamped";

    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(laboratory.Value.TimeZone);

    public string Kind => AwaitedWork.StampOrder;

    public JobLane Lane => sealer.AsksOutside ? JobLane.Slow : JobLane.Prompt;

    public async Task<JobRecord> RunAsync(Job job, CancellationToken cancellation)
    {
        var orderId = job.PayloadAs<AwaitedSubject>().SubjectId;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var order = await db.MissionOrders.AsNoTracking().SingleAsync(order => order.Id == orderId, cancellation);
        var issued = await db.OrderFiles.AsNoTracking().SingleAsync(file => file.OrderId == orderId, cancellation);
        var name = $"{order.WhatItIs().Title} n°\u00A0{order.Number}";
        var facts = new SealFacts
        {
            Reason = $"Annulation\u00A0: {name}",
            Location = OrderSnapshot.Read(order.SnapshotJson).Laboratory.City,
            SealedAt = clock.GetUtcNow(),
            Stamp = CancelledStamp.Of(order.Number, order.Version, order.CancelledAt!.Value, _zone, document: order.WhatItIs()),
        };
        var file = await sealer.SealNowAsync(issued.Content, facts, cancellation);
        KillPoint.Reach(AfterStamp);
        return (write, stop) => RecordAsync(write, job.MissionId!.Value, orderId, file, stop);
    }

    private async Task RecordAsync(MissionsDbContext db, Guid missionId, Guid orderId, SealResult.Done file, CancellationToken cancellation)
    {
        var mission = await db.GetMissionAsync(missionId, cancellation);
        if (mission.RecordStamp(orderId, file.FileSha256, clock.GetUtcNow()))
            db.StampedFiles.Add(new() { OrderId = orderId, Content = file.File, CertificateSha256 = file.CertificateSha256, TimeStampedAt = file.TimeStampedAt });
    }
}
