using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Confirm;

/// <summary>Approves as the person of a link, which is looked at once more: what was taken back, or decided, counts for pages that are open.</summary>
public sealed class ApproveByLink(Write write, StepVisits visits)
{
    /// <returns>What the link let them do; nothing is written unless that is to approve.</returns>
    public Task<StepVisit> RunAsync(MailLink link, string comment, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        return write.InTransaction(
            async db =>
            {
                var visit = await visits.ReadAsync(db, link, await db.GetMissionAsync(link.MissionId, cancellation), cancellation);
                if (visit.State == LinkState.Open) visit.Mission.Approve(link.Fence, link.PersonId, comment, visit.Authority, DecisionMeans.MailLink);
                return visit;
            },
            cancellation);
    }
}
