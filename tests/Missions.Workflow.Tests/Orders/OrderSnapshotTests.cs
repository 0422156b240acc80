using System.Text.Json;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Orders;

public sealed class OrderSnapshotTests
{
    [Fact]
    public void Canonical_WrittenReadAndWrittenAgain_IsTheSameText()
    {
        var text = Snapshot().ToCanonicalJson();

        Assert.Equal(text, OrderSnapshot.Read(text).ToCanonicalJson());
        Assert.Equal(text, OrderSnapshot.Read(OrderSnapshot.Read(text).ToCanonicalJson()).ToCanonicalJson());
    }

    [Fact]
    public void Read_OfACanonicalText_GivesEveryFieldBack()
    {
        var snapshot = Snapshot();

        var read = OrderSnapshot.Read(snapshot.ToCanonicalJson());

        Assert.Equal("order/4", read.Schema);
        Assert.Equal(snapshot.Document, read.Document);
        Assert.Equal(snapshot.Content, read.Content);
        Assert.Equal(snapshot.Traveller, read.Traveller);
        Assert.Equal(snapshot.Legs, read.Legs);
        Assert.Equal(snapshot.Route, read.Route);
        Assert.Equal(snapshot.Funding, read.Funding);
        Assert.Equal(snapshot.Laboratory, read.Laboratory);
        Assert.Equal((snapshot.TotalKilometres, snapshot.TotalKilograms, 2), (read.TotalKilometres, read.TotalKilograms, read.UnknownLegs));
        Assert.Null(read.TotalUncertaintyKilograms);
    }

    [Fact]
    public void Leg_WhoseKmWereGiven_SaysThemTheReasonAndTheComputedOnes()
    {
        var legs = OrderSnapshot.Read(Snapshot().ToCanonicalJson()).Legs;

        Assert.Equal((DistanceMethod.Given, 429.5), (legs[0].Method, legs[0].CountedKilometres));
        Assert.Equal((429.5, "Ligne en travaux", DistanceMethod.Geodesic), (legs[0].Given!.Kilometres, legs[0].Given!.Reason, legs[0].Given!.ComputedMethod));
        Assert.InRange(legs[0].Given!.ComputedKilometres!.Value, 389, 390);
        Assert.Null(legs[1].Given);
    }

    /// <summary>A text as the first version wrote and signed it, byte for byte.</summary>
    [Fact]
    public void Read_OfASnapshotOfTheFirstForm_GivesWhatItSaidAndNoMore()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Orders", "order-1.json"));

        var read = OrderSnapshot.Read(text);

        Assert.Equal(("order/1", "D2026-0042", 2), (read.Schema, read.Reference, read.UnknownLegs));
        Assert.Equal([DistanceMethod.Geodesic, DistanceMethod.Unknown, DistanceMethod.Unknown], read.Legs.Select(leg => leg.Method));
        Assert.All(read.Legs, leg => Assert.Null(leg.Given));
        Assert.Empty(read.Content.GivenDistances);
        Assert.Equal("Réunion « été » <b>& co</b> 🚆", read.Content.Purpose);
    }

    [Fact]
    public void Late_IsSaidByHowManyDaysAndReadBack()
    {
        var late = LateFacts.Of(new Lateness(30, 24, DayCount.Calendar));

        var read = OrderSnapshot.Read((Snapshot() with { IsLate = true, Late = late }).ToCanonicalJson());

        Assert.Equal((late, 6), (read.Late, read.Late!.DaysLate()));
        Assert.Null(LateFacts.Of(new Lateness(5, 5)));
    }

    [Fact]
    public void Read_OfASnapshotOfTheSecondForm_SaysNotByHowManyDays()
    {
        var text = Snapshot().ToCanonicalJson();
        var former = text.Replace("order/4", "order/2", StringComparison.Ordinal);

        var read = OrderSnapshot.Read(former);

        Assert.NotEqual(text, former);
        Assert.Equal(("order/2", null), (read.Schema, read.Late));
    }

    [Fact]
    public void Document_OfAFormerForm_IsTheOrderAndItsTextStaysAsItWas()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Orders", "order-1.json"));

        var read = OrderSnapshot.Read(text);

        Assert.Equal(DocumentFacts.Order, read.WhatItIs());
        Assert.DoesNotContain("document", read.ToCanonicalJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_OfAPayerWithATool_IsFrozenTitleIncluded()
    {
        var facts = new PayerDocument { Kind = DocumentKind.Request, Title = "Demande validée", Tool = "Geslab", ExpectsNumber = true }.ToFacts();

        var read = OrderSnapshot.Read((Snapshot() with { Document = facts }).ToCanonicalJson());

        Assert.Equal(("Demande validée", "Approved mission request", "Geslab", true), (read.WhatItIs().Title, read.WhatItIs().EnglishTitle, read.WhatItIs().Tool, read.WhatItIs().ExpectsNumber));
    }

    [Fact]
    public void Canonical_OfTwoBuilds_IsTheSameText()
    {
        var mission = Submitted().Mission;

        Assert.Equal(Snapshot(mission).ToCanonicalJson(), Snapshot(mission).ToCanonicalJson());
    }

    [Fact]
    public void Canonical_AfterAnyChange_HasAnotherHash()
    {
        var snapshot = Snapshot();
        OrderSnapshot[] changed =
        [
            snapshot with { Content = snapshot.Content with { Remarks = "." } },
            snapshot with { OrderVersion = 2 },
            snapshot with { Document = DocumentFacts.Order },
            snapshot with { Document = DocumentFacts.Request },
            snapshot with { TotalKilograms = Math.BitIncrement(snapshot.TotalKilograms) },
            snapshot with { Funding = snapshot.Funding with { Credits = "eOTP 13" } },
            snapshot with { Traveller = snapshot.Traveller with { Matricule = "1234" } },
            snapshot with { Route = [.. snapshot.Route.Take(1)] },
        ];

        var hashes = changed.Prepend(snapshot).Select(each => new FrozenContent(each.ToCanonicalJson()).Sha256);

        Assert.Equal(changed.Length + 1, hashes.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    public void Read_OfAnotherText_IsRefused(string text) => Assert.Throws<JsonException>(() => OrderSnapshot.Read(text));

    [Theory]
    [InlineData("", "Ada", "Morel", "Ada Morel")]
    [InlineData("Dr", "Ada", "Morel", "Dr Ada Morel")]
    public void FullName_OfATraveller_LeavesAnEmptyTitleOut(string title, string givenName, string familyName, string expected) =>
        Assert.Equal(expected, new TravellerFacts(title, givenName, familyName, "", PersonStatus.Guest, "", "", null, null).FullName());

    private static Scenario Submitted() => new Scenario(Contents.Through(
        new Stage(Contents.Lyon, new DateOnly(2026, 4, 13), Mode: TravelMode.Train, Train: TrainKind.Tgv),
        new Stage(Place.Unknown("Gran Sasso", "IT"), Mode: TravelMode.Car, Occupants: 2)) with
    {
        Purpose = "Réunion « été » <b>& co</b> 🚆",
        DepartsAt = new TimeOnly(8, 30),
        EstimatedCostCents = 12_345,
        GivenDistances = [new(Contents.Home, Contents.Lyon, TravelMode.Train, 429.5m, "Ligne en travaux")],
    }).Submit().Validate();

    private static OrderSnapshot Snapshot(Mission? mission = null)
    {
        var of = mission ?? Submitted().Mission;
        return new OrderSnapshot
        {
            Laboratory = new LaboratoryFacts("Laboratoire d’essai", "LE", "Paris"),
            Reference = of.Reference!,
            OrderVersion = 1,
            Traveller = new TravellerFacts(
                "Dr", "Ada", "Morel", "", PersonStatus.Postdoctoral, "Conseil de la recherche", "Cosmologie", Contents.Home, null),
            Content = of.Content,
            Legs = [.. of.Legs.Select(LegFacts.Of)],
            FactorSetId = of.FactorSetId!,
            TotalKilometres = of.TotalDistance.TotalKilometres,
            TotalKilograms = of.TotalEmission.TotalKilograms,
            UnknownLegs = of.UnknownLegs,
            Funding = new FundingFacts("Université d’essai", "P1", "Projet", of.Credits),
            IsLate = false,
            Route = [.. of.Steps.Select(step => new StepFacts(step.Name, step.Kind, step.State, step.SkipReason, "Paul Lenoir", null, Laboratory.Monday, ""))],
        };
    }
}
