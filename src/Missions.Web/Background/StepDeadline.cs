using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Background;

/// <summary>Follows up the wait for a step: reminder, deadline, substitutes, backup role, administrator.</summary>
public sealed class StepDeadline(LabCalendar calendar, TimeProvider clock) : IDatabaseJobHandler
{
    public string Kind => AwaitedWork.StepDeadline;

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation)
    {
        var mission = await db.GetMissionAsync(job.MissionId!.Value, cancellation);
        mission.FollowUp(job.PayloadAs<AwaitedSubject>().SubjectId, await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation));
    }
}
