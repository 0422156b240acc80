using Missions.Workflow.Missions;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    /// <summary>The label of a field of the form, by its name in <see cref="MissionContent"/> <see cref="Stage"/> or <see cref="GivenDistance"/>.</summary>
    public string Field(string name) => text[name switch
    {
        nameof(MissionContent.Purpose) => "Objet",
        nameof(MissionContent.PurposeKind) => "Nature de l’objet",
        nameof(MissionContent.EventLink) => "Lien du colloque",
        nameof(MissionContent.LeavesFrom) => "Lieu de départ",
        nameof(MissionContent.Departure) => "Adresse ou ville de départ",
        nameof(MissionContent.Destination) => "Lieu de mission",
        nameof(MissionContent.DepartsOn) => "Date de départ",
        nameof(MissionContent.DepartsAt) => "Heure de départ",
        nameof(MissionContent.ReturnsOn) => "Date de retour",
        nameof(MissionContent.ReturnsAt) => "Heure de retour",
        nameof(MissionContent.TimeZone) => "Fuseau horaire",
        nameof(MissionContent.Mode) => "Moyen de transport",
        nameof(MissionContent.Train) => "Type de train",
        nameof(MissionContent.Occupants) => "Personnes dans la voiture",
        nameof(MissionContent.Energy) => "Énergie de la voiture",
        nameof(MissionContent.Stages) => "Étapes",
        nameof(MissionContent.GivenDistances) => "Distances données",
        nameof(MissionContent.ProjectId) => "Projet",
        nameof(MissionContent.WithCosts) => "Avec frais",
        nameof(MissionContent.EstimatedCostCents) => "Coût estimé",
        nameof(MissionContent.AdvanceCents) => "Avance demandée",
        nameof(MissionContent.RegistrationFeeCents) => "Frais d’inscription",
        nameof(MissionContent.PrivateCar) => "Véhicule personnel",
        nameof(MissionContent.PrivateCarReason) => "Motif du véhicule personnel",
        nameof(MissionContent.FiscalPower) => "Puissance fiscale (CV)",
        nameof(MissionContent.Passengers) => "Passagers",
        nameof(MissionContent.PrivateFrom) => "Premier jour privé",
        nameof(MissionContent.PrivateUntil) => "Dernier jour privé",
        nameof(MissionContent.LateReason) => "Motif du dépôt hors délai",
        nameof(MissionContent.Remarks) => "Remarques",
        nameof(Stage.Place) => "Lieu",
        nameof(Stage.ArrivesOn) => "Arrivée",
        nameof(Stage.ArrivesAt) => "Heure d’arrivée",
        nameof(Stage.LeavesOn) => "Départ",
        nameof(Stage.LeavesAt) => "Heure de départ",
        nameof(GivenDistance.Kilometres) => "Distance de l’aller, en km",
        nameof(GivenDistance.Reason) => "Motif de la distance donnée",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No field has this name."),
    }];
}
