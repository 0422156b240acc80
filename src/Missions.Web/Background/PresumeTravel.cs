using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Missions;

namespace Missions.Web.Background;

/// <summary>Presumes that a mission of which nobody said otherwise was travelled as planned.</summary>
public sealed class PresumeTravel(TimeProvider clock) : IDatabaseJobHandler
{
    public string Kind => AwaitedWork.PresumeTravel;

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation) =>
        (await db.GetMissionAsync(job.MissionId!.Value, cancellation)).PresumeTravel(clock.GetUtcNow());
}
