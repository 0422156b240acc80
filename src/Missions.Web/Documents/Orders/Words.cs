using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Documents.Orders;

/// <summary>The words of an order, which is in French whatever the language of the screens.</summary>
static class Words
{
    public static string Of(PersonStatus status) => status switch
    {
        PersonStatus.Researcher => "Chercheur ou chercheuse",
        PersonStatus.Lecturer => "Enseignant-chercheur ou enseignante-chercheuse",
        PersonStatus.Technical => "ITA ou BIATSS",
        PersonStatus.DoctoralStudent => "Doctorant ou doctorante",
        PersonStatus.Postdoctoral => "Post-doctorant ou post-doctorante",
        PersonStatus.Emeritus => "Émérite",
        PersonStatus.Intern => "Stagiaire",
        PersonStatus.Guest => "Invité ou invitée",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No French word."),
    };

    /// <summary>A guest is employed elsewhere: the institution of the order is the one that receives them.</summary>
    public static string EmployerOf(PersonStatus status) =>
        status == PersonStatus.Guest ? "Établissement d’accueil" : "Établissement employeur";

    public static string Of(PurposeKind? kind) => kind switch
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
        null => "non précisée",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No French word."),
    };

    public static string Of(DepartureKind kind) => kind switch
    {
        DepartureKind.AdministrativeResidence => "résidence administrative",
        DepartureKind.FamilyResidence => "résidence familiale",
        DepartureKind.Other => "autre lieu",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No French word."),
    };

    static string Car(int occupants, CarEnergy? energy)
    {
        string?[] facts = [Energy(energy), occupants > 1 ? $"{occupants}\u00A0personnes" : null];
        var told = string.Join(", ", facts.OfType<string>());
        return told.Length > 0 ? $"voiture ({told})" : "voiture";
    }

    static string? Energy(CarEnergy? energy) => energy switch
    {
        CarEnergy.Thermal => "thermique",
        CarEnergy.Hybrid => "hybride",
        CarEnergy.Electric => "électrique",
        _ => null,
    };

    public static string Of(TravelMode mode, TrainKind train, int occupants, CarEnergy? energy) => mode switch
    {
        TravelMode.None => French.Unknown,
        TravelMode.Plane => "avion",
        TravelMode.Train => train == TrainKind.Tgv ? "train (TGV)" : "train",
        TravelMode.Car => Car(occupants, energy),
        TravelMode.Taxi => "taxi",
        TravelMode.Coach => "autocar",
        TravelMode.Bus => "bus",
        TravelMode.Tramway => "tramway",
        TravelMode.Metro => "métro",
        TravelMode.Rer => "RER",
        TravelMode.Ferry => "ferry",
        TravelMode.Motorcycle => "moto",
        TravelMode.Bicycle => "vélo",
        TravelMode.Walk => "marche",
        TravelMode.Videoconference => "visioconférence",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "No French word."),
    };

    public static string Of(UnknownReason reason) => reason switch
    {
        UnknownReason.Known => "",
        UnknownReason.NoMode => "mode non précisé",
        UnknownReason.NoDistance => "distance inconnue",
        UnknownReason.ModeNotCovered => "facteur non publié",
        UnknownReason.NoCountry => "pays inconnu",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No French word."),
    };

    /// <summary>Where a distance comes from; empty when there is none.</summary>
    public static string Of(DistanceMethod method) => method switch
    {
        DistanceMethod.Unknown => "",
        DistanceMethod.Geodesic => "à vol d’oiseau",
        DistanceMethod.Routed => "par la route",
        DistanceMethod.Given => "donnée",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No French word."),
    };

    public static string Of(OpinionSense sense) => sense switch
    {
        OpinionSense.Favourable => "favorable",
        OpinionSense.WithConditions => "favorable sous réserve",
        OpinionSense.Unfavourable => "défavorable",
        _ => sense.ToString(),
    };

    public static string Of(SkipReason? reason) => reason switch
    {
        SkipReason.ConditionNotMet => "sans objet\u00A0: condition non remplie",
        SkipReason.OnlyCandidateIsTraveller => "sans objet\u00A0: nul ne décide de sa propre mission",
        SkipReason.NoBudgetHolder => "sans objet\u00A0: le projet n’a pas de responsable de crédits",
        SkipReason.SamePersonAsBefore => "même personne qu’à l’étape précédente",
        null => "sans objet",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No French word."),
    };

    public static string Of(Place? place) => place is null
        ? "non renseignée"
        : place.CountryCode is "" or "FR" ? place.Name : $"{place.Name} ({Countries.Name(place.CountryCode)})";

    /// <summary>What is said of a text that its author left empty.</summary>
    public static string Or(this string? text, string absent) => string.IsNullOrWhiteSpace(text) ? absent : text.Trim();
}
