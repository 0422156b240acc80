using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Confirm;

/// <summary>A traveller who comes by the link of a mail to say that the mission went as planned.</summary>
/// <param name="Link">The link.</param>
/// <param name="State">What it lets them do.</param>
/// <param name="Mission">The mission.</param>
/// <param name="Authority">Who may act, at the instant of the visit.</param>
public sealed record TravelVisit(MailLink Link, LinkState State, Mission Mission, Authority Authority)
{
    public static TravelVisit Of(MailLink link, Mission mission, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(authority);
        return new(link, StateOf(link, mission, authority), mission, authority);
    }

    private static LinkState StateOf(MailLink link, Mission mission, Authority authority) => mission switch
    {
        _ when authority.At >= link.Until => LinkState.Expired,
        _ when mission.TravellerId != link.PersonId => LinkState.NotTheirs,
        { Status: MissionStatus.Travelled, IsPresumed: false } or { Status: MissionStatus.Closed } => LinkState.Done,
        _ when mission.MayConfirmTravelOn(authority.Today) => LinkState.Open,
        { IsUnderOrder: true } => LinkState.Early,
        _ => LinkState.Over,
    };
}
