using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Missions;

namespace Missions.Web.Background;

/// <summary>Records on the mission that the deadline of its awaited step passed.</summary>
public sealed class StepDeadline(TimeProvider clock) : IDatabaseJobHandler
{
    public string Kind => AwaitedWork.StepDeadline;

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation)
    {
        var mission = await db.GetMissionAsync(job.MissionId!.Value, cancellation);
        mission.PassDeadline(job.PayloadAs<AwaitedSubject>().SubjectId, clock.GetUtcNow());
    }
}
