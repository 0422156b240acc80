using Microsoft.EntityFrameworkCore;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data;

public static class OrderFileQueries
{
    /// <summary>The PDF of a sealed order as it stands: once cancelled, the one that says so.</summary>
    public static Task<byte[]> FileOfAsync(this MissionsDbContext db, MissionOrder order, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        var stamped = order.StampedIn(language) is not null;
        return db.OrderFiles.AsNoTracking()
            .Where(file => file.OrderId == order.Id && file.Language == language && file.IsStamped == stamped)
            .Select(file => file.Content).SingleAsync(cancellation);
    }
}
