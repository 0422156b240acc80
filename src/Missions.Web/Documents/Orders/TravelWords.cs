using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Documents.Orders;

/// <summary>Places and ways of travelling, as an order says them.</summary>
static class TravelWords
{
    public static string Of(this OrderLanguage language, Place? place) => place is null
        ? language.Say("non renseignée", "not given")
        : place.CountryCode is "" or "FR" ? place.Name : $"{place.Name} ({language.Country(place.CountryCode)})";

    public static string Of(this OrderLanguage language, LegFacts leg) =>
        language.Of(leg.Mode, leg.Train, leg.Occupants, leg.Energy) + (leg.RoundTrip ? language.Say(", aller et retour", ", both ways") : "");

    public static string Of(this OrderLanguage language, MissionContent content) =>
        language.Of(content.Mode, content.Train, content.Occupants, content.Energy);

    public static string Of(this OrderLanguage language, Stage stage) =>
        language.Of(stage.Mode, stage.Train, stage.Occupants, stage.Energy);

    static string Country(this OrderLanguage language, string code) => language.Prevails ? Countries.FrenchName(code) : Countries.EnglishName(code);

    static string Of(this OrderLanguage language, TravelMode mode, TrainKind train, int occupants, CarEnergy? energy) => mode switch
    {
        TravelMode.None => language.Unknown,
        TravelMode.Plane => language.Say("avion", "plane"),
        TravelMode.Train => language.Say("train", "train") + (train == TrainKind.Tgv ? " (TGV)" : ""),
        TravelMode.Car => language.Car(occupants, energy),
        TravelMode.Taxi => language.Say("taxi", "taxi"),
        TravelMode.Coach => language.Say("autocar", "coach"),
        TravelMode.Bus => language.Say("bus", "bus"),
        TravelMode.Tramway => language.Say("tramway", "tram"),
        TravelMode.Metro => language.Say("métro", "underground"),
        TravelMode.Rer => "RER",
        TravelMode.Ferry => language.Say("ferry", "ferry"),
        TravelMode.Motorcycle => language.Say("moto", "motorcycle"),
        TravelMode.Bicycle => language.Say("vélo", "bicycle"),
        TravelMode.Walk => language.Say("marche", "on foot"),
        TravelMode.Videoconference => language.Say("visioconférence", "videoconference"),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "No word."),
    };

    static string Car(this OrderLanguage language, int occupants, CarEnergy? energy)
    {
        string?[] facts = [language.Of(energy), occupants > 1 ? language.Say($"{occupants}\u00A0personnes", $"{occupants}\u00A0people") : null];
        var told = string.Join(", ", facts.OfType<string>());
        return language.Say("voiture", "car") + (told.Length > 0 ? $" ({told})" : "");
    }

    static string? Of(this OrderLanguage language, CarEnergy? energy) => energy switch
    {
        CarEnergy.Thermal => language.Say("thermique", "petrol or diesel"),
        CarEnergy.Hybrid => language.Say("hybride", "hybrid"),
        CarEnergy.Electric => language.Say("électrique", "electric"),
        _ => null,
    };
}
