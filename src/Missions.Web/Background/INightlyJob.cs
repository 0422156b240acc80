using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Background;

/// <summary>Work that arms itself from night to night.</summary>
public interface INightlyJob
{
    string Kind { get; }

    /// <summary>The work of a night; one whatever the number of replicas, since its key is the day.</summary>
    Job Of(DateOnly day, DateTimeOffset now);
}

public static class NightlyJobs
{
    /// <summary>Adds the work of a night, unless it is there already.</summary>
    public static async Task ArmAsync(this INightlyJob nightly, MissionsDbContext db, DateOnly day, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(nightly);
        ArgumentNullException.ThrowIfNull(db);
        var next = nightly.Of(day, now);
        if (!await db.Jobs.AnyAsync(job => job.MissionId == null && job.Key == next.Key, cancellation)) db.Jobs.Add(next);
    }
}
