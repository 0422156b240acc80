using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>A mission of the preview; nobody's.</summary>
/// <param name="Title">A French sentence, a key of the resources, in which {0} is <paramref name="Where"/>.</param>
/// <param name="Where">The place it goes to.</param>
/// <param name="Icon">How it looks.</param>
public sealed record SampleMission(string Title, string Where, string Icon, MissionContent Content, PersonStatus Status = PersonStatus.Researcher, bool IsLate = false);

/// <summary>The five missions on which a policy is tried.</summary>
public static class SampleMissions
{
    private const int ModestCents = 32_000;
    private const int OverCents = 50_000;
    private const int LeastConferenceCents = 165_000;
    private const string RiskCountry = "IQ";

    /// <param name="steps">The policy's steps: the conference costs more than any of their limits.</param>
    /// <param name="risk">The risk list.</param>
    public static IReadOnlyList<SampleMission> Of(IReadOnlyList<PolicyStep> steps, IReadOnlyList<RiskEntry> risk)
    {
        var country = CountryAtRisk(risk);
        var limit = steps.SelectMany(step => step.Condition.Clauses).Where(clause => clause.Fact == Fact.EstimatedCost)
            .Select(clause => (long)(decimal.Parse(clause.Value, System.Globalization.CultureInfo.InvariantCulture) * 100)).DefaultIfEmpty(0).Max();
        return
        [
            new("Réunion à {0} en train", "Lyon", "bi-train-front", Trip(new("Lyon", "FR", new(45.7485, 4.8467), PlaceKind.Town, "geonames", "2996944"), PurposeKind.Collaboration, TravelMode.Train)),
            new("Colloque à {0}, coûteux", "Lisbonne", "bi-mic", Trip(new("Lisbonne", "PT", new(38.7167, -9.1333), PlaceKind.Town, "geonames", "2267057"), PurposeKind.Conference, TravelMode.Plane)
                with { EstimatedCostCents = Math.Max(LeastConferenceCents, limit + OverCents) }, PersonStatus.DoctoralStudent),
            new("Terrain à {0}, outre-mer", "La Réunion", "bi-globe-europe-africa", Trip(new("Saint-Denis", "RE", new(-20.8823, 55.4504), PlaceKind.Town, "geonames", "935264"), PurposeKind.Fieldwork, TravelMode.Plane)),
            new("Mission en zone à risque : {0}", Words.Country(country), "bi-shield-exclamation", Trip(Place.Unknown(Words.Country(country), country), PurposeKind.Fieldwork, TravelMode.Plane)),
            new("Départ tardif pour {0}, en véhicule personnel", "Orléans", "bi-car-front", Trip(new("Orléans", "FR", new(47.9029, 1.9039), PlaceKind.Town, "geonames", "2989317"), PurposeKind.Seminar, TravelMode.Car)
                with { PrivateCar = true }, IsLate: true),
        ];
    }

    /// <summary>A country for which the list asks for an opinion; one without an entry does, so there always is one.</summary>
    private static string CountryAtRisk(IReadOnlyList<RiskEntry> risk) =>
        Asks(risk, RiskCountry) ? RiskCountry : risk.Select(entry => entry.Facts.CountryCode).FirstOrDefault(code => Asks(risk, code)) ?? RiskCountry;

    private static bool Asks(IReadOnlyList<RiskEntry> risk, string code) => risk.Any(entry =>
        entry.Facts.CountryCode == code && entry.Facts.ZoneName.Length == 0
        && (entry.Facts.PriorOpinion || entry.Facts.Level >= RiskLevel.Orange || entry.Facts.WorstLevel >= RiskLevel.Orange));

    private static MissionContent Trip(Place destination, PurposeKind purpose, TravelMode mode) => new()
    {
        PurposeKind = purpose,
        Destination = destination,
        Mode = mode,
        EstimatedCostCents = ModestCents,
    };
}
