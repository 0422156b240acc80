using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.Verify;

/// <summary>Finds the order that a file or a code belongs to.</summary>
public sealed class IssuedOrders(MissionsDbContext db)
{
    public Task<IssuedOrder?> WithFileAsync(string sha256, CancellationToken cancellation) => FindAsync(
        order => order.FileSha256 == sha256 || order.StampedFileSha256 == sha256 || order.English!.FileSha256 == sha256 || order.English.StampedFileSha256 == sha256, cancellation);

    public Task<IssuedOrder?> WithCodeAsync(string code, CancellationToken cancellation) => FindAsync(order => order.VerificationCode == code, cancellation);

    public Task<IssuedOrder?> WithCodeOfAsync(IReadOnlyList<string> codes, CancellationToken cancellation) =>
        codes.Count == 0 ? Task.FromResult<IssuedOrder?>(null) : FindAsync(order => codes.Contains(order.VerificationCode), cancellation);

    private Task<IssuedOrder?> FindAsync(Expression<Func<MissionOrder, bool>> which, CancellationToken cancellation) => db.MissionOrders.AsNoTracking()
        .Where(which)
        .OrderBy(order => order.Number).ThenByDescending(order => order.Version)
        .Select(order => new IssuedOrder
        {
            Number = order.Number,
            Version = order.Version,
            SignedAt = order.SignedAt,
            SealedAt = order.SealedAt,
            SupersededAt = order.SupersededAt,
            CancelledAt = order.CancelledAt,
            StampedSha256 = order.StampedFileSha256,
            EnglishSha256 = order.English!.FileSha256,
            EnglishStampedSha256 = order.English.StampedFileSha256,
            Document = order.Document ?? DocumentFacts.Order,
            LastSignedAt = db.MissionOrders.Where(other => other.Number == order.Number).Max(other => other.SignedAt),
            LastVersion = db.MissionOrders.Where(other => other.Number == order.Number).Max(other => other.Version),
        })
        .FirstOrDefaultAsync(cancellation);
}
