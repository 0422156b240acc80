using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Documents.Orders;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Benchmarks;

/// <summary>A trip there and back by train, the most frequent order, which takes one page; each has its own number, code and traveller.</summary>
internal static class OnePageOrder
{
    private static readonly Place Paris = Town("Paris");
    private static readonly DateTimeOffset Signed = new(2026, 3, 2, 15, 30, 0, TimeSpan.Zero);
    private static readonly string[] Names = ["Bérard", "Lœwenstein", "D’Août", "Nguyễn", "Papadópoulos", "Çelik", "Le Guen", "Žižka"];

    internal static SealedOrderContent Number(int number)
    {
        var snapshot = Snapshot(number);
        var code = VerificationCode.Create();
        return new()
        {
            Snapshot = snapshot,
            SnapshotSha256 = CanonicalJson.Sha256(snapshot.ToCanonicalJson()),
            Number = $"2026-{number:D4}",
            SignatoryName = "Hélène Delcourt",
            Capacity = "Directrice de l’unité",
            SignedAt = Signed.AddMinutes(number),
            VerificationCode = code,
            VerificationAddress = new($"https://missions.example/verify/{code}"),
        };
    }

    private static OrderSnapshot Snapshot(int number) => new()
    {
        Laboratory = new("Laboratoire Astroparticule et Cosmologie", "APC", "Paris"),
        Reference = $"D2026-{number:D4}",
        OrderVersion = 1,
        Traveller = new(
            "", "Claire", Names[number % Names.Length], $"{number:D8}", PersonStatus.Researcher, "Centre national de la recherche scientifique", "Cosmologie", Paris, null),
        Content = new()
        {
            Purpose = "Réunion de collaboration",
            PurposeKind = PurposeKind.Collaboration,
            Departure = Paris,
            Destination = Town("Lyon"),
            DepartsOn = new(2026, 3, 16),
            ReturnsOn = new(2026, 3, 18),
            Mode = TravelMode.Train,
            Train = TrainKind.Tgv,
            EstimatedCostCents = 30000 + number,
        },
        Legs = [new(Paris, Town("Lyon"), TravelMode.Train, TrainKind.Tgv, 1, RoundTrip: true, 784.4, 2.667, null, DistanceMethod.Geodesic, UnknownReason.Known)],
        FactorSetId = "apc-2020-11",
        TotalKilometres = 784.4,
        TotalKilograms = 2.667,
        UnknownLegs = 0,
        Funding = new("Université Paris Cité", "ANR-24-CE31-0017", "COSMOGRAIN", ""),
        IsLate = false,
        Route =
        [
            new("Visa du gestionnaire", StepKind.Validation, StepState.Decided, null, "Nadia Bérard", null, Signed.AddHours(-4), null),
            new("Signature", StepKind.Signature, StepState.Active, null, null, null, null, null),
        ],
    };

    private static Place Town(string name) => new(name, "FR", null, PlaceKind.Town, "geonames", "1");
}
