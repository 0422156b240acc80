using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Missions;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    public string Of(TravelMode mode) => Say(mode switch
    {
        TravelMode.None => "inconnu",
        TravelMode.Plane => "Avion",
        TravelMode.Train => "Train",
        TravelMode.Car => "Voiture",
        TravelMode.Taxi => "Taxi",
        TravelMode.Coach => "Autocar",
        TravelMode.Bus => "Bus",
        TravelMode.Tramway => "Tramway",
        TravelMode.Metro => "Métro",
        TravelMode.Rer => "RER",
        TravelMode.Ferry => "Ferry",
        TravelMode.Motorcycle => "Moto",
        TravelMode.Bicycle => "Vélo",
        TravelMode.Walk => "Marche",
        TravelMode.Videoconference => "Visioconférence",
        _ => null,
    }, mode);

    public string Of(TrainKind train) => Say(train switch
    {
        TrainKind.Tgv => "TGV",
        TrainKind.Other => "Autre train",
        _ => null,
    }, train);

    /// <summary>A mode with what the factors need of it: « Train (TGV) », « Voiture (2 personnes) ».</summary>
    public string Of(TravelMode mode, TrainKind train, int occupants, CarEnergy? energy) => mode switch
    {
        TravelMode.Car when energy is { } known and not CarEnergy.Unspecified => occupants > 1
            ? text["{0} ({1}, {2} personnes)", Of(mode), Of(known), occupants]
            : $"{Of(mode)} ({Of(known)})",
        TravelMode.Train when train == TrainKind.Tgv => $"{Of(mode)} ({Of(train)})",
        TravelMode.Car when occupants > 1 => text["{0} ({1} personnes)", Of(mode), occupants],
        _ => Of(mode),
    };

    /// <summary>« en train (TGV) », « à vélo »: the way to say another choice.</summary>
    public string By(TravelMode mode, TrainKind train) => Say(mode switch
    {
        TravelMode.Plane => "en avion",
        TravelMode.Train when train == TrainKind.Tgv => "en TGV",
        TravelMode.Train => "en train",
        TravelMode.Car => "en voiture, seul",
        TravelMode.Taxi => "en taxi",
        TravelMode.Coach => "en autocar",
        TravelMode.Bus => "en bus",
        TravelMode.Bicycle => "à vélo",
        TravelMode.Walk => "à pied",
        _ => null,
    }, mode);

    public string Of(PlaceKind kind) => Say(kind switch
    {
        PlaceKind.Town => "Ville",
        PlaceKind.Airport => "Aéroport",
        PlaceKind.Station => "Gare",
        PlaceKind.Site => "Site scientifique",
        PlaceKind.Residence => "Résidence",
        PlaceKind.Typed => "Lieu inconnu",
        PlaceKind.Other => "Autre lieu",
        _ => null,
    }, kind);

    /// <summary>Where a distance comes from, as it stands beside the km; empty when there are none.</summary>
    public string Of(DistanceMethod method) => method == DistanceMethod.Unknown ? "" : Say(method switch
    {
        DistanceMethod.Geodesic => "à vol d’oiseau",
        DistanceMethod.Routed => "par la route",
        DistanceMethod.Given => "donnée",
        _ => null,
    }, method);

    /// <summary>Where the km of a leg come from: « Distance par la route », « Distance à vol d’oiseau, avec le détour du jeu de facteurs ».</summary>
    public string OriginOf(MissionLeg leg)
    {
        ArgumentNullException.ThrowIfNull(leg);
        if (leg.Mode == TravelMode.Videoconference || leg.Method == DistanceMethod.Unknown) return "";
        if (leg.IsNowhere) return text["Deux fois le même lieu : aucune distance."];
        return leg.HasDetour ? text["Distance {0}, avec le détour du jeu de facteurs", Of(leg.Method)] : OriginOf(leg.Method);
    }

    /// <inheritdoc cref="OriginOf(MissionLeg)"/>
    public string OriginOf(DistanceMethod method) => method == DistanceMethod.Given ? text["Distance donnée"] : text["Distance {0}", Of(method)];

    /// <summary>A leg by its ends: « Paris → Lyon ».</summary>
    public string Ends(Place from, Place to) => $"{Of(from)} → {Of(to)}";

    /// <summary>Why a leg has no emission; empty when it has one.</summary>
    public string Of(UnknownReason reason) => reason == UnknownReason.Known ? "" : Say(reason switch
    {
        UnknownReason.NoMode => "moyen de transport inconnu",
        UnknownReason.NoDistance => "distance inconnue",
        UnknownReason.ModeNotCovered => "facteur non publié",
        UnknownReason.NoCountry => "pays inconnu",
        _ => null,
    }, reason);
}
