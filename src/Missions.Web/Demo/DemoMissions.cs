using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Missions;

namespace Missions.Web.Demo;

/// <summary>A mission of the demonstration: what is asked for, when, and how far it goes.</summary>
/// <param name="Traveller">The login of the traveller.</param>
/// <param name="SubmittedOn">The day of the request; null for a draft.</param>
/// <param name="Until">How far it goes.</param>
/// <param name="Content">What is asked for.</param>
/// <param name="Word">The comment or reason of the last verb.</param>
public sealed record DemoMission(string Traveller, DateOnly? SubmittedOn, DemoMilestone Until, MissionContent Content, string Word = "");

/// <summary>How far a mission of the demonstration goes.</summary>
public enum DemoMilestone
{
    Draft,
    Submitted,
    Validated,
    Returned,
    Rejected,
    Withdrawn,
    Issued,
    Cancelled,
    Travelled,
    Closed,
}

/// <summary>
/// One mission in every state, relative to today. Orders already signed carry numbers of the year before, so that the first order signed
/// in the demonstration is number 1 of this year.
/// </summary>
public static class DemoMissions
{
    public static IReadOnlyList<DemoMission> Of(DemoLaboratory laboratory, DateOnly today)
    {
        var lastYear = new DateOnly(today.Year - 1, 11, 3);
        var (cosmology, neutrinos, support) = (laboratory.Projects[0].Id, laboratory.Projects[1].Id, laboratory.Projects[2].Id);
        return
        [
            Closed(lastYear, cosmology),
            Travelled("chercheuse", lastYear, Later(today.AddDays(-75), lastYear.AddDays(12)), "Bordeaux", TravelMode.Train, cosmology, "Comité scientifique du projet"),
            Travelled("chercheur", lastYear, Later(today.AddDays(-50), lastYear.AddDays(19)), "Marseille", TravelMode.None, support, "Réunion de collaboration sur les détecteurs"),
            new("chercheur", lastYear, DemoMilestone.Cancelled, Trip("Genève", TravelMode.Train, lastYear.AddDays(40), 2, neutrinos, "Visite d’une expérience"), "Visite reportée par les hôtes."),
            new("chercheuse", lastYear, DemoMilestone.Issued, Campaign(today, cosmology)),
            new("chercheuse", today.AddDays(-9), DemoMilestone.Validated, Conference(today.AddDays(48), cosmology)),
            new("chercheuse", today.AddDays(-2), DemoMilestone.Submitted, Trip("Lyon", TravelMode.Train, today.AddDays(21), 1, support, "Jury de thèse") with { PurposeKind = PurposeKind.Administration }),
            new("chercheur", today.AddDays(-1), DemoMilestone.Submitted, Trip("Genève", TravelMode.Train, today.AddDays(5), 2, neutrinos, "Dépannage d’un détecteur") with { LateReason = "Panne signalée hier par les hôtes." }),
            new("chercheuse", today.AddDays(-6), DemoMilestone.Returned, Trip("Marseille", TravelMode.Train, today.AddDays(30), 2, cosmology, "Réunion d’avancement"), "Merci de préciser l’heure de retour et le projet exact."),
            new("chercheur", today.AddDays(-12), DemoMilestone.Rejected, Trip("Barcelone", TravelMode.Plane, today.AddDays(40), 3, support, "Visite de courtoisie"), "Crédits de soutien épuisés pour cette année."),
            new("chercheur", today.AddDays(-8), DemoMilestone.Withdrawn, Trip("Bruxelles", TravelMode.Train, today.AddDays(35), 1, neutrinos, "Réunion de consortium")),
            new("chercheuse", null, DemoMilestone.Draft, Draft(cosmology)),
        ];
    }

    private static DemoMission Travelled(string traveller, DateOnly submitted, DateOnly departs, string town, TravelMode mode, Guid project, string purpose) =>
        new(traveller, submitted, DemoMilestone.Travelled, Trip(town, mode, departs, 1, project, purpose));

    private static DemoMission Closed(DateOnly submitted, Guid project)
    {
        var (rome, heraklion) = (DemoPlaces.Find("Rome"), DemoPlaces.Find("Héraklion"));
        var departs = submitted.AddDays(30);
        return new("chercheuse", submitted, DemoMilestone.Closed, Trip("Héraklion", TravelMode.Plane, departs, 8, project, "Séminaire puis campagne de calcul") with
        {
            PurposeKind = PurposeKind.Seminar,
            Stages =
            [
                new(rome, departs, departs.AddDays(2), TravelMode.Plane),
                new(heraklion, departs.AddDays(2), departs.AddDays(8), TravelMode.Plane),
            ],
        });
    }

    private static MissionContent Campaign(DateOnly today, Guid project)
    {
        var departs = today.AddDays(-8);
        return Trip("Antofagasta", TravelMode.Plane, departs, 18, project, "Campagne d’observation") with
        {
            PurposeKind = PurposeKind.Fieldwork,
            Stages =
            [
                new(DemoPlaces.Find("Santiago du Chili"), departs, departs.AddDays(1), TravelMode.Plane),
                new(DemoPlaces.Find("Antofagasta"), departs.AddDays(1), departs.AddDays(3), TravelMode.Plane),
                new(Place.Unknown("Base de vie de l’observatoire", "CL"), departs.AddDays(3), departs.AddDays(18), TravelMode.Car, Occupants: 3),
            ],
        };
    }

    private static MissionContent Conference(DateOnly departs, Guid project) =>
        Trip("Héraklion", TravelMode.Plane, departs, 5, project, "Conférence internationale de cosmologie") with
        {
            PurposeKind = PurposeKind.Conference,
            EventLink = "https://conference.example.org/cosmologie",
            RegistrationFeeCents = 45_000,
            EstimatedCostCents = 165_000,
            PrivateFrom = departs.AddDays(5),
            PrivateUntil = departs.AddDays(5),
        };

    private static MissionContent Draft(Guid project) => new()
    {
        Purpose = "Réunion de consortium",
        PurposeKind = PurposeKind.Collaboration,
        Departure = DemoLaboratory.Apc,
        Destination = DemoPlaces.Find("Bruxelles"),
        Mode = TravelMode.Train,
        Train = TrainKind.Tgv,
        ProjectId = project,
    };

    private static MissionContent Trip(string town, TravelMode mode, DateOnly departs, int nights, Guid project, string purpose) => new()
    {
        Purpose = purpose,
        PurposeKind = PurposeKind.Collaboration,
        Departure = DemoLaboratory.Apc,
        Destination = DemoPlaces.Find(town),
        DepartsOn = departs,
        DepartsAt = new TimeOnly(7, 30),
        ReturnsOn = departs.AddDays(nights),
        Mode = mode,
        Train = mode == TravelMode.Train ? TrainKind.Tgv : TrainKind.Other,
        ProjectId = project,
        EstimatedCostCents = 32_000,
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
