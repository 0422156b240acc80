using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Orders;

/// <summary>Gathers the proof of a signature from what is stored.</summary>
public sealed class ProofReader(MissionsDbContext db)
{
    /// <param name="mission">With its orders.</param>
    /// <param name="order">One of them, sealed.</param>
    public async Task<ProofFile> ReadAsync(Mission mission, MissionOrder order, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(order);
        var file = await db.OrderFiles.AsNoTracking().Where(f => f.OrderId == order.Id && f.Language == Language.French && !f.IsStamped).Select(f => new { f.CertificateSha256, f.TimeStampedAt }).SingleAsync(cancellation);
        var kept = await db.SignatureEvidence.AsNoTracking()
            .Where(e => e.MissionId == mission.Id && e.At <= order.SignedAt).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(cancellation);
        return new()
        {
            Order = new()
            {
                Id = order.Id,
                MissionId = mission.Id,
                Request = mission.Reference!,
                Number = order.Number,
                Version = order.Version,
                SignedAt = order.SignedAt.ToUniversalTime(),
                SealedAt = order.SealedAt!.Value.ToUniversalTime(),
                FileSha256 = order.FileSha256!,
                CertificateSha256 = file.CertificateSha256,
                TimeStampedAt = file.TimeStampedAt?.ToUniversalTime(),
                SupersededAt = order.SupersededAt?.ToUniversalTime(),
                CancelledAt = order.CancelledAt?.ToUniversalTime(),
                StampedFileSha256 = order.StampedFileSha256,
            },
            Snapshot = new(order.SnapshotJson, order.SnapshotSha256),
            Statement = new(order.Statement, Consent.TextOf(order.Statement)),
            Evidence = kept.Find(e => e.OrderId == order.Id) is { } evidence ? new(evidence.Facts, evidence.Sha256) : null,
            Refused = [.. kept.Where(e => e.OrderId is null).Select(e => new HashedText(e.Facts, e.Sha256))],
            History = await HistoryAsync(mission.Id, order, cancellation),
        };
    }

    private async Task<IReadOnlyList<ProvenEvent>> HistoryAsync(Guid missionId, MissionOrder order, CancellationToken cancellation)
    {
        var events = await db.MissionEvents.AsNoTracking().Where(e => e.MissionId == missionId).OrderBy(e => e.Sequence).ToListAsync(cancellation);
        var last = events.Where(e => e.Kind == MissionEventKind.Sealed && e.Data.Contains(order.FileSha256!, StringComparison.Ordinal)).Select(e => e.Sequence).DefaultIfEmpty(int.MaxValue).First();
        return [.. events.TakeWhile(e => e.Sequence <= last).Select(ProvenEvent.Of)];
    }
}
