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
/// Lays « annulé » or “cancelled” over the pages of a file of a cancelled order and seals it a second time; the first seal stays valid.
/// Killed before the record, it starts again from the same file.
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
        var subject = job.PayloadAs<AwaitedSubject>();
        var (order, issued) = await FindAsync(subject, cancellation);
        var language = OrderLanguage.Of(subject.Language);
        var name = language.Numbered(order.WhatItIs(), order.Number);
        var facts = new SealFacts
        {
            Reason = language.Say($"Annulation\u00A0: {name}", $"Cancellation: {name}"),
            Location = OrderSnapshot.Read(order.SnapshotJson).Laboratory.City,
            SealedAt = clock.GetUtcNow(),
            Stamp = CancelledStamp.Of(order.Number, order.Version, order.CancelledAt!.Value, _zone, language, order.WhatItIs()),
        };
        var file = await sealer.SealNowAsync(issued, facts, cancellation);
        KillPoint.Reach(AfterStamp);
        return (write, stop) => RecordAsync(write, job.MissionId!.Value, subject, file, stop);
    }

    private async Task<(MissionOrder Order, byte[] File)> FindAsync(AwaitedSubject subject, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.MissionOrders.AsNoTracking().Where(order => order.Id == subject.SubjectId)
            .Join(db.OrderFiles.Where(file => file.Language == subject.Language && !file.IsStamped), order => order.Id, file => file.OrderId, (order, file) => new { order, file.Content })
            .SingleAsync(cancellation);
        return (found.order, found.Content);
    }

    private async Task RecordAsync(MissionsDbContext db, Guid missionId, AwaitedSubject subject, SealResult.Done file, CancellationToken cancellation)
    {
        var mission = await db.GetMissionAsync(missionId, cancellation);
        if (mission.RecordStamp(subject.SubjectId, subject.Language, file.FileSha256, clock.GetUtcNow()))
            db.OrderFiles.Add(new()
            {
                OrderId = subject.SubjectId,
                Language = subject.Language,
                IsStamped = true,
                Content = file.File,
                CertificateSha256 = file.CertificateSha256,
                TimeStampedAt = file.TimeStampedAt,
            });
    }
}
