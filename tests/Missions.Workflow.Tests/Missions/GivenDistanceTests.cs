using Missions.Geo.Distances;
using Missions.Geo.Emissions;
using Missions.Geo.Units;
using Missions.Workflow.Missions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

/// <summary>The km that the traveller gives in the place of the computed ones.</summary>
public sealed class GivenDistanceTests
{
    private static readonly MissionContent ByCar = Contents.ToLyon with { Mode = TravelMode.Car };

    [Fact]
    public void Leg_WithKmGiven_CountsThemAndKeepsTheComputedOnes()
    {
        var mission = new Scenario(Given(ByCar, 480.5m)).Submit().Mission;

        var leg = Assert.Single(mission.Legs);
        Assert.Equal((DistanceMethod.Given, 480.5, 961d), (leg.Method, leg.Distance!.Value.TotalKilometres, leg.Counted!.Value.TotalKilometres));
        Assert.Equal(0.170 * 961, leg.Emission!.Value.TotalKilograms, 9);
        Assert.Equal((DistanceMethod.Geodesic, "Travaux"), (leg.ComputedMethod, leg.GivenReason));
        Assert.InRange(leg.ComputedDistance!.Value.TotalKilometres, 385, 395);
        Assert.Equal(961, mission.TotalDistance.TotalKilometres, 9);
    }

    [Fact]
    public void Leg_WithoutKmGiven_IsAsComputed()
    {
        var leg = Assert.Single(Itinerary.Legs(ByCar, Contents.Factors));

        Assert.Equal((leg.Distance, leg.Method, null), (leg.ComputedDistance, leg.ComputedMethod, leg.GivenReason));
    }

    [Fact]
    public void Leg_OfAPlaceNobodyKnows_HasADistanceOnceItIsGiven()
    {
        var content = Contents.To(Geo.Places.Place.Unknown("Gran Sasso", "IT")) with { Mode = TravelMode.Car };

        var leg = Assert.Single(Itinerary.Legs(Given(content, 1300), Contents.Factors));

        Assert.Equal((DistanceMethod.Given, DistanceMethod.Unknown, null), (leg.Method, leg.ComputedMethod, leg.ComputedDistance));
        Assert.Equal(0.170 * 2600, leg.Emission!.Value.TotalKilograms, 9);
    }

    [Fact]
    public void Km_OfAnotherPlaceOrMode_CountNothingAndWait()
    {
        var given = Given(ByCar, 480);
        MissionContent[] others =
        [
            given with { Destination = Contents.Kyoto },
            given with { Departure = Contents.Geneva },
            given with { Mode = TravelMode.Coach },
            given with { Destination = given.Destination! with { Position = new GeoPoint(45.75, 4.85) } },
        ];

        foreach (var other in others)
        {
            Assert.Equal(DistanceMethod.Geodesic, Assert.Single(Itinerary.Legs(other, Contents.Factors)).Method);
            Assert.Equal(given.GivenDistances, Itinerary.Idle(other));
        }

        Assert.Empty(Itinerary.Idle(given with { Occupants = 4, DepartsOn = new(2026, 5, 4), Destination = given.Destination! with { Name = "LYON" } }));
    }

    [Fact]
    public void Km_OfAStage_FollowItWhereverItMoves()
    {
        var content = Contents.Through(new(Contents.Marseille, Mode: TravelMode.Train), new(Contents.Lyon, Mode: TravelMode.Car)) with
        {
            GivenDistances = [new(Contents.Marseille, Contents.Lyon, TravelMode.Car, 320, "Par la route du Rhône")],
        };

        var legs = Itinerary.Legs(content with { Stages = [new(Contents.Geneva), .. content.Stages] }, Contents.Factors);

        Assert.Equal([DistanceMethod.Geodesic, DistanceMethod.Geodesic, DistanceMethod.Given, DistanceMethod.Geodesic], legs.Select(leg => leg.Method));
    }

    [Theory]
    [InlineData(480d, "")]
    [InlineData(null, "Travaux")]
    [InlineData(0d, "Travaux")]
    [InlineData(-480d, "Travaux")]
    [InlineData(45_000.1, "Travaux")]
    public void Km_WithoutReasonOrOutOfBounds_DoNotCount(double? kilometres, string reason)
    {
        var content = Given(ByCar, (decimal?)kilometres, reason);

        Assert.Equal(DistanceMethod.Geodesic, Assert.Single(Itinerary.Legs(content, Contents.Factors)).Method);
        Assert.StartsWith("GivenDistances[0].", Assert.Single(ContentRules.Check(content)).Field, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1, 1, 0)]
    [InlineData(45_000, 300, 0)]
    [InlineData(45_000.001, 301, 2)]
    [InlineData(-0.001, 300, 1)]
    public void Bounds_AtAndPastEachLimit_AreThose(double kilometres, int length, int problems) =>
        Assert.Equal(problems, ContentRules.CheckBounds(Given(ByCar, (decimal)kilometres, new string('a', length))).Count);

    [Fact]
    public void Bounds_OfMoreThanEveryLeg_AreTooMany()
    {
        var given = Given(ByCar, 480).GivenDistances[0];

        var problem = Assert.Single(ContentRules.CheckBounds(ByCar with { GivenDistances = [.. Enumerable.Repeat(given, MissionContent.MaximumLegs + 1)] }));

        Assert.Equal((nameof(MissionContent.GivenDistances), ContentFault.TooMany), (problem.Field, problem.Fault));
    }

    [Fact]
    public void Submit_WithKmOfNoLeg_DropsThemAndAsksNothingOfThem()
    {
        var content = Given(ByCar, 480);
        var mission = new Scenario(content with { GivenDistances = [.. content.GivenDistances, new(Contents.Home, Contents.Kyoto, TravelMode.Plane, 9, "")] }).Submit().Mission;

        Assert.Equal(content.GivenDistances, mission.Content.GivenDistances);
    }

    [Fact]
    public void Duplicate_OfAMission_KeepsTheKmOfTheSameTrip()
    {
        var given = new Scenario(Given(ByCar, 480));

        Assert.Equal(given.Mission.Content.GivenDistances, given.Mission.Duplicate(Guid.CreateVersion7(), given.Traveller, given.Traveller.Id, given.Now).Content.GivenDistances);
    }

    [Fact]
    public void Correction_OfAnotherField_KeepsTheKmGiven_AndOfThePlaceMakesThemIdle()
    {
        var given = new Scenario(Given(ByCar, 480)).Submit();
        void Correct(MissionContent content) => given.Mission.CorrectOnBehalf(given.Fence, given.Lab.Manager.Id, content, Contents.Factors, given.Authority);

        Correct(given.Mission.Content with { Purpose = "Corrigé" });
        Assert.Equal(DistanceMethod.Given, given.Mission.Legs[0].Method);

        Correct(given.Mission.Content with { Destination = Contents.Marseille });
        Assert.Equal((DistanceMethod.Geodesic, null), (given.Mission.Legs[0].Method, given.Mission.Legs[0].GivenReason));
        Assert.Single(Itinerary.Idle(given.Mission.Content));
    }

    [Fact]
    public void Difference_OfTheKmAlone_IsOfThatField() =>
        Assert.Equal([nameof(MissionContent.GivenDistances)], ContentDifference.Between(ByCar, Given(ByCar, 480)).Select(difference => difference.Field));

    [Fact]
    public void Roads_KnownAtSubmission_AreFrozenAndStayThroughACorrection()
    {
        var given = new Scenario(ByCar);
        var roads = new RoadDistances([new(Assert.Single(Itinerary.Roads(ByCar)), Distance.FromKilometres(465))]);

        given.Mission.Submit(given.Submission with { Roads = roads }, given.Owner, given.Now);
        given.Mission.CorrectOnBehalf(given.Fence, given.Lab.Manager.Id, given.Mission.Content with { Purpose = "Corrigé" }, Contents.Factors, given.Authority);

        var leg = given.Mission.Legs[0];
        Assert.Equal((DistanceMethod.Routed, DistanceMethod.Routed, 930d), (leg.Method, leg.ComputedMethod, leg.Counted!.Value.TotalKilometres));
    }

    [Fact]
    public void Roads_OfAContent_AreThoseOfItsRoadLegsBetweenTwoKnownPlaces()
    {
        var content = Contents.Through(
            new(Contents.Lyon, Mode: TravelMode.Train), new(Contents.Geneva, Mode: TravelMode.Coach), new(Contents.Geneva, Mode: TravelMode.Car),
            new(Geo.Places.Place.Unknown("Gran Sasso"), Mode: TravelMode.Taxi)) with
        {
            Mode = TravelMode.Bicycle,
        };

        Assert.Equal([new(Contents.Lyon.Position!.Value, Contents.Geneva.Position!.Value)], Itinerary.Roads(content));
    }

    [Fact]
    public void Leg_FromAPlaceToItself_IsZeroAndSaysSo()
    {
        var legs = Itinerary.Legs(Contents.To(Contents.Home) with { Mode = TravelMode.Car }, Contents.Factors);

        Assert.Equal((true, Distance.Zero, CarbonMass.Zero), (legs[0].IsNowhere, legs[0].Counted, legs[0].Emission));
        Assert.False(Itinerary.Legs(ByCar, Contents.Factors)[0].IsNowhere);
    }

    private static MissionContent Given(MissionContent content, decimal? kilometres, string reason = "Travaux") =>
        content with { GivenDistances = [new(content.Departure!, content.Destination!, content.Mode, kilometres, reason)] };
}
