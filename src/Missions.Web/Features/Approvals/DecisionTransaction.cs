using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Approvals;

/// <summary>The one transaction of a decision: mission, decision, event and jobs, with who may act and the risk list read inside it.</summary>
public sealed class DecisionTransaction(Write write, LabCalendar calendar, TimeProvider clock)
{
    public Task RunAsync(Guid missionId, Action<Mission, Authority> decide, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var authority = await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation);
            decide(await db.GetMissionAsync(missionId, cancellation), authority);
        },
        cancellation);
}
