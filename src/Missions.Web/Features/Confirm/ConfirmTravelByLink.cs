using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Confirm;

/// <summary>Says, as the traveller of a link, that the mission went as planned; the link is looked at once more.</summary>
public sealed class ConfirmTravelByLink(Write write, TravelVisits visits)
{
    /// <returns>What the link let them do; nothing is written unless that is to confirm.</returns>
    public Task<TravelVisit> RunAsync(MailLink link, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        return write.InTransaction(
            async db =>
            {
                var visit = await visits.ReadAsync(db, link, await db.GetMissionAsync(link.MissionId, cancellation), cancellation);
                if (visit.State == LinkState.Open) visit.Mission.ConfirmTravel(Actor.Self(link.PersonId), visit.Authority, DecisionMeans.MailLink);
                return visit;
            },
            cancellation);
    }
}
