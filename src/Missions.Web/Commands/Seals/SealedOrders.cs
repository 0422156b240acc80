using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Commands.Seals;

/// <summary>How many orders are sealed, by which certificates, and which wait.</summary>
sealed class SealedOrders(IDbContextFactory<MissionsDbContext> contexts)
{
    const int MostListed = 20;

    public async Task<IReadOnlyList<string>> LinesAsync(string? inUse, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var waiting = await db.MissionOrders.CountAsync(order => order.SealedAt == null || (order.English != null && order.English.SealedAt == null), cancellation);
        var unstamped = await db.Jobs.CountAsync(job => job.Kind == AwaitedWork.StampOrder && (job.State == JobState.Pending || job.State == JobState.Failed), cancellation);
        var files = await db.OrderFiles.Where(file => file.Language == Language.French && !file.IsStamped)
            .Join(db.MissionOrders, file => file.OrderId, order => order.Id, (file, order) => new { file.CertificateSha256, order.SealedAt })
            .GroupBy(row => row.CertificateSha256)
            .Select(group => new { group.Key, Count = group.Count(), First = group.Min(row => row.SealedAt), Last = group.Max(row => row.SealedAt) })
            .ToListAsync(cancellation);
        var english = await db.OrderFiles.CountAsync(file => file.Language == Language.English && !file.IsStamped, cancellation);
        var stamped = await db.OrderFiles.CountAsync(file => file.Language == Language.French && file.IsStamped, cancellation);
        var puts = await db.SealsWaitingAsync(missionId: null, MostListed, cancellation);
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"Orders       {files.Sum(row => row.Count)} sealed, {english} in English too, {stamped} stamped as cancelled"),
            string.Create(CultureInfo.InvariantCulture, $"Waiting      {waiting} for their seal, {unstamped} for the stamp of their cancellation"),
            .. puts.Select(wait => $"  {wait.Reference ?? "–"}  {wait.Job.LastError}"),
            .. files.OrderByDescending(row => row.Last).Select(row => string.Create(
                CultureInfo.InvariantCulture,
                $"Sealed by    {row.Key ?? "a certificate that was not noted"}{(row.Key is not null && row.Key == inUse ? " (in use)" : "")}: {row.Count} from {row.First?.UtcDateTime:yyyy-MM-dd} to {row.Last?.UtcDateTime:yyyy-MM-dd}")),
        ];
    }
}
