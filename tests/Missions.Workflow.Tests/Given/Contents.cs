using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Geo.Units;
using Missions.Workflow.Missions;

namespace Missions.Workflow.Tests.Given;

/// <summary>Places, and a content that may be submitted as it is.</summary>
internal static class Contents
{
    public static Place Home { get; } = At("Laboratoire", "FR", 48.829, 2.382, PlaceKind.Residence);

    public static Place Lyon { get; } = At("Lyon", "FR", 45.7485, 4.8467);

    public static Place Marseille { get; } = At("Marseille", "FR", 43.297, 5.3811);

    public static Place Geneva { get; } = At("Genève", "CH", 46.2022, 6.1457);

    public static Place SaintDenis { get; } = At("Saint-Denis", "RE", -20.8823, 55.4504);

    public static Place Kyoto { get; } = At("Kyōto", "JP", 35.0211, 135.7538);

    public static FactorSet Factors { get; } = FactorSetCatalogue.Embedded.Get("apc-2020-11");

    /// <summary>To Lyon by TGV and back, three days in April, six weeks ahead.</summary>
    public static MissionContent ToLyon { get; } = new()
    {
        Purpose = "Réunion de collaboration",
        PurposeKind = PurposeKind.Collaboration,
        Departure = Home,
        Destination = Lyon,
        DepartsOn = new DateOnly(2026, 4, 13),
        ReturnsOn = new DateOnly(2026, 4, 15),
        Mode = TravelMode.Train,
        Train = TrainKind.Tgv,
        ProjectId = new Guid("0190a000-0000-7000-8000-000000000001"),
    };

    /// <summary>To Kyōto by plane, for a conference, with an estimate of 2 400 €.</summary>
    public static MissionContent ToKyoto { get; } = ToLyon with
    {
        Purpose = "Colloque",
        PurposeKind = PurposeKind.Conference,
        EventLink = "https://colloque.example/2026",
        Destination = Kyoto,
        Mode = TravelMode.Plane,
        EstimatedCostCents = 240_000,
    };

    public static MissionContent To(Place place) => ToLyon with { Destination = place };

    /// <summary>The content with stages, the last of which is the place of the mission.</summary>
    public static MissionContent Through(params IReadOnlyList<Stage> stages) => ToLyon with { Stages = stages, Destination = stages[^1].Place };

    private static Place At(string name, string country, double latitude, double longitude, PlaceKind kind = PlaceKind.Town) =>
        new(name, country, new GeoPoint(latitude, longitude), kind, "laboratory", name);
}
