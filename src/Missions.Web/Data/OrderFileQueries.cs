using Microsoft.EntityFrameworkCore;
using Missions.Workflow.Orders;

namespace Missions.Web.Data;

public static class OrderFileQueries
{
    /// <summary>The PDF of a sealed order as it stands: once cancelled, the one that says so.</summary>
    public static Task<byte[]> FileOfAsync(this MissionsDbContext db, MissionOrder order, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.StampedAt is null
            ? db.OrderFiles.AsNoTracking().Where(file => file.OrderId == order.Id).Select(file => file.Content).SingleAsync(cancellation)
            : db.StampedFiles.AsNoTracking().Where(file => file.OrderId == order.Id).Select(file => file.Content).SingleAsync(cancellation);
    }

    /// <inheritdoc cref="FileOfAsync"/>
    public static Task<byte[]> EnglishFileOfAsync(this MissionsDbContext db, MissionOrder order, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        var stamped = order.English is { StampedAt: not null };
        return db.EnglishFiles.AsNoTracking().Where(file => file.OrderId == order.Id && file.IsStamped == stamped).Select(file => file.Content).SingleAsync(cancellation);
    }
}
