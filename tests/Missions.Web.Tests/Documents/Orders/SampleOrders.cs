using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Documents.Orders;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Documents.Orders;

/// <summary>Orders as the laboratory issues them: the simple trip, the long one and the guest's.</summary>
static class SampleOrders
{
    public static readonly Place Laboratory = Town("Laboratoire APC, Paris 13e", "FR");
    static readonly DateTimeOffset Signed = new(2026, 3, 2, 15, 30, 0, TimeSpan.Zero);

    public static SealedOrderContent Simple() => Sealed(Snapshot());

    public static SealedOrderContent Sealed(OrderSnapshot snapshot) => new()
    {
        Snapshot = snapshot,
        SnapshotSha256 = CanonicalJson.Sha256(snapshot.ToCanonicalJson()),
        Number = "2026-0001",
        SignatoryName = "Hélène Delcourt",
        Capacity = "Directrice de l’unité",
        SignedAt = Signed,
        VerificationCode = "K7QF2-M9XRT-4BC3D-5EF6G-7HJ8K-9",
        VerificationAddress = new Uri("https://missions.example/verify/K7QF2-M9XRT-4BC3D-5EF6G-7HJ8K-9"),
    };

    /// <summary>Of a payer whose orders are made in a national tool.</summary>
    public static SealedOrderContent Request() =>
        Sealed(Snapshot() with { Document = new PayerDocument { Kind = DocumentKind.Request, Tool = "Geslab", ExpectsNumber = true }.ToFacts() });

    /// <summary>Seven legs: one whose km were given, two by road, four on the ellipsoid.</summary>
    public static SealedOrderContent Measured()
    {
        var car = Leg(Laboratory, Town("Lyon", "FR"), TravelMode.Car, 467.8, 79.5);
        LegFacts[] legs =
        [
            car with { CountedKilometres = 961, RoundTrip = true, Method = DistanceMethod.Given, Given = new(480.5, "Déviation : le tunnel est fermé", 467.8, DistanceMethod.Routed) },
            car with { Method = DistanceMethod.Routed }, car, car, car, car with { Method = DistanceMethod.Routed }, car,
        ];
        return Sealed(Snapshot() with { Legs = legs });
    }

    public static OrderSnapshot Snapshot() => new()
    {
        Laboratory = new LaboratoryFacts("Laboratoire Astroparticule et Cosmologie", "APC", "Paris"),
        Reference = "D2026-0042",
        OrderVersion = 1,
        Traveller = new TravellerFacts(
            "Mme", "Claire", "L’Hôpital-d’Œuvre", "00123456", PersonStatus.Researcher, "Centre national de la recherche scientifique",
            "Équipe Cosmologie", Laboratory, Town("Montreuil", "FR")),
        Content = Content(),
        Legs = [Leg(Laboratory, Town("Lyon", "FR"), TravelMode.Train, 784.4, 2.667, TrainKind.Tgv) with { RoundTrip = true }],
        FactorSetId = "apc-2020-11",
        TotalKilometres = 784.4,
        TotalKilograms = 2.667,
        UnknownLegs = 0,
        Funding = new FundingFacts("Université Paris Cité", "ANR-24-CE31-0017", "COSMOGRAIN", "Dotation 2026"),
        IsLate = false,
        Route =
        [
            new("Visa du gestionnaire", StepKind.Validation, StepState.Decided, null, "Nadia Bérard", "Marc Lenoir", Signed.AddHours(-4), null),
            new("Avis sûreté", StepKind.SecurityOpinion, StepState.Skipped, SkipReason.ConditionNotMet, null, null, null, null),
            new("Signature", StepKind.Signature, StepState.Active, null, null, null, null, null),
        ],
    };

    public static MissionContent Content() => new()
    {
        Purpose = "Réunion annuelle de la collaboration LSST : étalonnage photométrique",
        PurposeKind = PurposeKind.Conference,
        EventLink = "https://events.example/lsst-2026/",
        Departure = Laboratory,
        Destination = Town("Lyon", "FR"),
        DepartsOn = new DateOnly(2026, 3, 16),
        DepartsAt = new TimeOnly(7, 5),
        ReturnsOn = new DateOnly(2026, 3, 18),
        Mode = TravelMode.Train,
        Train = TrainKind.Tgv,
        EstimatedCostCents = 123456,
        AdvanceCents = 50000,
        RegistrationFeeCents = 25050,
    };

    public static Place Town(string name, string country) => new(name, country, null, PlaceKind.Town, "geonames", "1");

    public static LegFacts Leg(Place from, Place to, TravelMode mode, double? km, double? kg, TrainKind train = TrainKind.Other) => new(
        from, to, mode, train, 1, RoundTrip: false, km, kg, null, km is null ? DistanceMethod.Unknown : DistanceMethod.Geodesic,
        kg is not null ? UnknownReason.Known : km is null ? UnknownReason.NoDistance : UnknownReason.ModeNotCovered);
}
