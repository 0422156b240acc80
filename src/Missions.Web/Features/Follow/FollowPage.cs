using Missions.Web.Presentation.Sheets;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Follow;

/// <summary>A mission as the guest who travels sees it.</summary>
/// <param name="Key">What opened the page.</param>
/// <param name="Sheet">The mission; not all of it is shown.</param>
/// <param name="Contact">Whom to ask: who entered the request.</param>
/// <param name="ExpiresAt">Until when the link counts.</param>
public sealed record FollowPage(string Key, MissionSheet Sheet, Person Contact, DateTimeOffset ExpiresAt)
{
    public Mission Mission => Sheet.Mission;

    public bool MayAnswer => Mission.Status is MissionStatus.Submitted or MissionStatus.Returned;

    /// <summary>The order to travel with: the last that is sealed and stands.</summary>
    public static MissionOrder? OrderOf(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return mission.Orders.Where(order => order is { SealedAt: not null, SupersededAt: null, CancelledAt: null }).MaxBy(order => order.Version);
    }

    /// <summary>Where the request is, as a sentence; a key of the texts.</summary>
    public string Sentence => Mission switch
    {
        { IsAmending: true, Document: DocumentKind.Request } => "Votre demande de mission est signée, et une modification se prépare.",
        { IsAmending: true } => "Votre ordre de mission est signé, et une modification se prépare.",
        { Status: MissionStatus.Submitted } => "Votre demande suit son circuit de validation.",
        { Status: MissionStatus.Returned } => "Votre demande est à corriger : la personne qui l’a saisie s’en charge.",
        { Status: MissionStatus.Rejected } => "Votre demande est refusée.",
        { Status: MissionStatus.Withdrawn } => "Votre demande est retirée.",
        { Status: MissionStatus.Issued, Document: DocumentKind.Request } => "Votre demande de mission est validée et signée ; l’ordre de mission s’établit à partir d’elle.",
        { Status: MissionStatus.Issued } => "Votre ordre de mission est signé.",
        { Status: MissionStatus.Cancelled } => "Votre mission est annulée : ce qui a été signé n’a plus d’effet.",
        _ => "Votre mission est effectuée.",
    };
}
