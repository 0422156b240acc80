using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.Orders;

/// <summary>
/// Renders and seals a signed order from its stored snapshot. Killed before the record, it starts again and seals anew; only what is
/// recorded ever leaves the application, so an order has one file.
/// </summary>
public sealed class SealOrder(
    IDbContextFactory<MissionsDbContext> contexts, IOrderSealer sealer, IOptions<LaboratoryOptions> laboratory, IOptions<DemoOptions> demo, PublicAddress address, TimeProvider clock)
    : IJobHandler
{
    public const string AfterSeal = "sealed";

    public string Kind => AwaitedWork.SealOrder;

    public JobLane Lane => sealer.AsksOutside ? JobLane.Slow : JobLane.Prompt;

    public async Task<JobRecord> RunAsync(Job job, CancellationToken cancellation)
    {
        var orderId = job.PayloadAs<AwaitedSubject>().SubjectId;
        var order = await ContentAsync(orderId, cancellation);
        var facts = new SealFacts { Reason = $"Ordre de mission {order.Number}", Location = order.Snapshot.Laboratory.City, SealedAt = clock.GetUtcNow() };
        var file = await sealer.SealNowAsync(OrderPdf.Render(order), facts, cancellation);
        KillPoint.Reach(AfterSeal);
        return (db, stop) => RecordAsync(db, job.MissionId!.Value, orderId, file, stop);
    }

    private async Task RecordAsync(MissionsDbContext db, Guid missionId, Guid orderId, SealResult.Done file, CancellationToken cancellation)
    {
        var mission = await db.GetMissionAsync(missionId, cancellation);
        if (mission.RecordSeal(orderId, file.FileSha256, clock.GetUtcNow()))
            db.OrderFiles.Add(new() { OrderId = orderId, Content = file.File, CertificateSha256 = file.CertificateSha256, TimeStampedAt = file.TimeStampedAt });
    }

    private async Task<SealedOrderContent> ContentAsync(Guid orderId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var order = await db.MissionOrders.AsNoTracking().SingleAsync(order => order.Id == orderId, cancellation);
        var principal = order.SignedForId is { } id ? await db.People.AsNoTracking().SingleAsync(person => person.Id == id, cancellation) : null;
        var signatory = await db.People.AsNoTracking().SingleAsync(person => person.Id == order.SignedById, cancellation);
        return new SealedOrderContent
        {
            Snapshot = OrderSnapshot.Read(order.SnapshotJson),
            SnapshotSha256 = order.SnapshotSha256,
            Number = order.Number,
            SignatoryName = order.Outside?.Name ?? signatory.FullName,
            SignedFor = principal?.FullName,
            Outside = order.Outside,
            RecordedBy = signatory.FullName,
            Capacity = order.Capacity,
            DelegationReference = order.DelegationReference,
            SignedAt = order.SignedAt,
            VerificationCode = order.VerificationCode,
            VerificationAddress = address.IsConfigured ? new(address.To(Links.VerifyCode(order.VerificationCode))) : null,
            Zone = TimeZoneInfo.FindSystemTimeZoneById(laboratory.Value.TimeZone),
            IsDemonstration = demo.Value.Enabled,
        };
    }
}
