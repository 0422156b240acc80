using Microsoft.EntityFrameworkCore;
using Missions.Web.Documents.Sealing;
using Missions.Workflow.Missions;

namespace Missions.Web.Data.Jobs;

/// <summary>A seal put off, and what it waits for.</summary>
public sealed record SealWait(string? Reference, Job Job)
{
    /// <summary>The reason that the job gave, before its detail; null for an error of another kind.</summary>
    public SealDelay? Why => Enum.TryParse<SealDelay>(Job.LastError?.Split(':')[0], out var why) ? why : null;
}

public static class SealsWaiting
{
    /// <summary>The seals of a mission, or of all, that were tried and put off.</summary>
    public static async Task<IReadOnlyList<SealWait>> SealsWaitingAsync(this MissionsDbContext db, Guid? missionId, int most, CancellationToken cancellation)
    {
        var rows = await db.Jobs.AsNoTracking()
            .Where(job => job.State == JobState.Pending && job.LastError != null && AwaitedWork.Seals.Contains(job.Kind))
            .Where(job => missionId == null || job.MissionId == missionId)
            .OrderBy(job => job.CreatedAt).Take(most)
            .Select(job => new { job, Reference = db.Missions.Where(mission => mission.Id == job.MissionId).Select(mission => mission.Reference).FirstOrDefault() })
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => new SealWait(row.Reference, row.job));
    }
}
