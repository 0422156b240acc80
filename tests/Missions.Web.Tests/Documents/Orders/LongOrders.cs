using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Documents.Orders;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Documents.Orders;

static class LongOrders
{
    static readonly Place[] Towns =
    [
        SampleOrders.Town("La Seyne-sur-Mer", "FR"), SampleOrders.Town("Genève", "CH"), SampleOrders.Town("Bâle", "CH"), SampleOrders.Town("Munich", "DE"),
        SampleOrders.Town("Prague", "CZ"), SampleOrders.Town("Vienne", "AT"), SampleOrders.Town("Trieste", "IT"), SampleOrders.Town("Héraklion", "GR"),
        SampleOrders.Town("Observatoire de Skínakas, Anógia, mont Psilorítis", "GR"), SampleOrders.Town("Athènes", "GR"),
        SampleOrders.Town("L’Aquila", "IT"), SampleOrders.Town("Saint-Pierre", "RE"),
    ];

    public static SealedOrderContent Twelve() => Of(12);

    /// <summary>An order of so many stages, with a car, private days and an opinion, as wide as it gets.</summary>
    public static SealedOrderContent Of(int stages)
    {
        var start = new DateOnly(2026, 5, 4);
        var places = Enumerable.Range(0, stages).Select(i => Towns[i % Towns.Length]).ToList();
        var legs = places.Prepend(SampleOrders.Laboratory)
            .Zip(places.Append(SampleOrders.Laboratory), (from, to) => SampleOrders.Leg(from, to, TravelMode.Train, 412.3, 14.43)).ToList();
        legs[1] = SampleOrders.Leg(legs[1].From, legs[1].To, TravelMode.Ferry, 310.2, null);
        legs[2] = SampleOrders.Leg(legs[2].From, legs[2].To, TravelMode.Plane, 1310.2, 137.06) with { UncertaintyKilograms = 13.7 };
        var snapshot = SampleOrders.Snapshot();
        return SampleOrders.Sealed(snapshot with
        {
            Content = snapshot.Content with
            {
                Stages = [.. places.Select((place, i) => new Stage(place, start.AddDays(i), i == 4 ? null : start.AddDays(i + 1), legs[i].Mode, legs[i].Train, 1, i == 0 ? new(10, 15) : null))],
                ReturnsOn = start.AddDays(stages + 1),
                ReturnsAt = new(19, 40),
                DepartsOn = start,
                PrivateCar = true,
                PrivateCarReason = "Matériel d’observation lourd et fragile, aucun transport en commun jusqu’au site",
                FiscalPower = 5,
                Passengers = "Jean-Baptiste d’Aubigné ; Þórdís Sigurðardóttir",
                PrivateFrom = start.AddDays(stages),
                PrivateUntil = start.AddDays(stages + 1),
            },
            Legs = legs,
            TotalKilometres = 6254.7,
            TotalKilograms = 1324.9,
            TotalUncertaintyKilograms = 13.7,
            UnknownLegs = 1,
            IsLate = true,
            Late = new(5, 2, DayCount.Working),
            Route =
            [
                snapshot.Route[0],
                new("Accord du responsable de crédits", StepKind.BudgetApproval, StepState.Skipped, SkipReason.OnlyCandidateIsTraveller, null, null, null, null),
                new("Avis sûreté", StepKind.SecurityOpinion, StepState.Decided, null, "Inès Caron", null, new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), "favorable, FSD-2026-118 du 27/02/2026"),
                snapshot.Route[2],
            ],
        }) with
        { Number = "2026-0117", Capacity = "Directeur adjoint de l’unité", SignatoryName = "Paul Ferrand", DelegationReference = "DEC-2026-014", SignedFor = "Hélène Marchand" };
    }

    /// <summary>A guest entered on their behalf: no matricule, no costs, names of several scripts and of the longest kind.</summary>
    public static SealedOrderContent Guest()
    {
        var snapshot = SampleOrders.Snapshot();
        var hanoi = SampleOrders.Town("Hà Nội, Trường Đại học Khoa học Tự nhiên", "VN");
        return SampleOrders.Sealed(snapshot with
        {
            OrderVersion = 2,
            Traveller = new TravellerFacts(
                "", "Nguyễn Thị Phương Thảo Θεοδώρα", "Папаdopoulou-Їжакевич-" + new string('W', 70), "", PersonStatus.Guest,
                "Εθνικό και Καποδιστριακό Πανεπιστήμιο Αθηνών", "Équipe invitée", null, null),
            Content = snapshot.Content with
            {
                Purpose = string.Concat(Enumerable.Repeat("Étude des « sursauts gamma » et de l’œuvre d’Élise ; ", 6))[..300],
                EventLink = "https://events.example/" + new string('a', 300) + "?session=12",
                Departure = hanoi,
                LeavesFrom = DepartureKind.Other,
                Destination = SampleOrders.Laboratory,
                DepartsAt = null,
                WithCosts = false,
                EstimatedCostCents = null,
                AdvanceCents = null,
                RegistrationFeeCents = null,
                Mode = TravelMode.None,
            },
            Legs = [SampleOrders.Leg(hanoi, SampleOrders.Laboratory, TravelMode.None, null, null) with { RoundTrip = true, Reason = UnknownReason.NoMode }],
            TotalKilometres = 0,
            TotalKilograms = 0,
            UnknownLegs = 1,
            Funding = new FundingFacts("", "", "", ""),
        });
    }
}
