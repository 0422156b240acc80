using Missions.Geo.Emissions;
using Missions.Geo.Places;

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
    public string Of(TravelMode mode, TrainKind train, int occupants) => mode switch
    {
        TravelMode.Train when train == TrainKind.Tgv => $"{Of(mode)} ({Of(train)})",
        TravelMode.Car when occupants > 1 => text["{0} ({1} personnes)", Of(mode), occupants],
        _ => Of(mode),
    };

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
