using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    public string Of(MissionStatus status) => Say(status switch
    {
        MissionStatus.Draft => "Brouillon",
        MissionStatus.Submitted => "Soumise",
        MissionStatus.Returned => "Renvoyée pour correction",
        MissionStatus.Rejected => "Refusée",
        MissionStatus.Withdrawn => "Retirée",
        MissionStatus.Issued => "Signée",
        MissionStatus.Cancelled => "Annulée",
        MissionStatus.Travelled => "Effectuée",
        MissionStatus.Closed => "Soldée",
        _ => null,
    }, status);

    /// <summary>The status with what was signed, an order or a request, or what becomes of a change of it.</summary>
    public string StatusOf(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return mission switch
        {
            { IsAmending: true, Status: MissionStatus.Submitted } => text["Modification soumise"],
            { IsAmending: true, Status: MissionStatus.Returned } => text["Modification en préparation"],
            { Status: MissionStatus.Issued, Document: DocumentKind.Request } => text["Demande validée"],
            { Status: MissionStatus.Issued } => text["OM émis"],
            _ => Of(mission.Status),
        };
    }

    public string Of(PurposeKind purpose) => Say(purpose switch
    {
        PurposeKind.Conference => "Colloque, congrès",
        PurposeKind.Workshop => "Atelier, école",
        PurposeKind.Collaboration => "Réunion, collaboration",
        PurposeKind.Seminar => "Séminaire",
        PurposeKind.Fieldwork => "Terrain, observation, prise de données",
        PurposeKind.Teaching => "Enseignement",
        PurposeKind.Administration => "Jury, expertise, administration de la recherche",
        PurposeKind.Training => "Formation suivie",
        PurposeKind.Other => "Autre",
        _ => null,
    }, purpose);

    public string Of(DepartureKind departure) => Say(departure switch
    {
        DepartureKind.AdministrativeResidence => "Résidence administrative",
        DepartureKind.FamilyResidence => "Résidence familiale",
        DepartureKind.Other => "Autre lieu",
        _ => null,
    }, departure);

    public string Of(MissionEventKind kind) => Say(kind switch
    {
        MissionEventKind.Submitted => "Demande soumise",
        MissionEventKind.Withdrawn => "Demande retirée",
        MissionEventKind.Approved => "Visa donné",
        MissionEventKind.Returned => "Renvoyée pour correction",
        MissionEventKind.Rejected => "Demande refusée",
        MissionEventKind.FundingAssigned => "Financement fixé",
        MissionEventKind.Corrected => "Corrigée pour le compte du missionnaire",
        MissionEventKind.Issued => "Ordre de mission signé",
        MissionEventKind.Sealed => "Cachet électronique apposé",
        MissionEventKind.Cancelled => "Mission annulée",
        MissionEventKind.Stamped => "Fichier marqué « annulé »",
        MissionEventKind.EnglishAsked => "Version anglaise demandée",
        MissionEventKind.EnglishSealed => "Version anglaise scellée",
        MissionEventKind.EnglishStamped => "Version anglaise marquée « annulé »",
        MissionEventKind.Travelled => "Mission effectuée comme prévu",
        MissionEventKind.Closed => "Mission soldée",
        MissionEventKind.DeadlinePassed => "Échéance dépassée",
        MissionEventKind.Claimed => "Prise en charge",
        MissionEventKind.Released => "Rendue au groupe",
        MissionEventKind.Asked => "Question posée",
        MissionEventKind.Answered => "Réponse donnée",
        MissionEventKind.SentBack => "Renvoyée à une étape précédente",
        MissionEventKind.Reassigned => "Confiée à une autre personne",
        MissionEventKind.Reminded => "Relance",
        MissionEventKind.Escalated => "Sans réponse : d’autres personnes sont sollicitées",
        MissionEventKind.OpinionRecorded => "Avis extérieur consigné",
        MissionEventKind.RiskChanged => "Le niveau de risque a changé",
        MissionEventKind.Amended => "Modification commencée",
        MissionEventKind.NumberNoted => "Numéro de l’outil du payeur noté",
        MissionEventKind.CancellationNoted => "Annulation dans l’outil du payeur notée",
        MissionEventKind.TravelCorrected => "Mission effectuée autrement que prévu",
        _ => null,
    }, kind);

    public string Of(DestinationClass destination) => Say(destination switch
    {
        DestinationClass.Domestic => "France métropolitaine",
        DestinationClass.Overseas => "Outre-mer",
        DestinationClass.Abroad => "Étranger",
        _ => null,
    }, destination);
}
