using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Geo.Units;
using Missions.Workflow.Missions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

/// <summary>The legs that a submission freezes, and their totals.</summary>
public sealed class ItineraryTests
{
    [Fact]
    public void Legs_WithoutStages_AreOneCountedTwice()
    {
        var mission = new Scenario(Contents.ToLyon).Submit().Mission;

        var leg = Assert.Single(mission.Legs);
        Assert.Equal((1, Contents.Home, Contents.Lyon, true), (leg.Position, leg.From, leg.To, leg.RoundTrip));
        Assert.Equal((TravelMode.Train, TrainKind.Tgv, DistanceMethod.Geodesic), (leg.Mode, leg.Train, leg.Method));
        Assert.InRange(leg.Distance!.Value.TotalKilometres, 385, 395);
        Assert.Equal(2 * leg.Distance.Value.TotalKilometres, leg.Counted!.Value.TotalKilometres, 9);
        Assert.Equal(0.0034 * leg.Counted.Value.TotalKilometres, leg.Emission!.Value.TotalKilograms, 9);
        Assert.Equal((leg.Counted, leg.Emission, 0), (mission.TotalDistance, mission.TotalEmission, mission.UnknownLegs));
    }

    [Fact]
    public void Legs_WithStages_GoThroughEachByItsModeAndBackByTheMainOne()
    {
        var content = Contents.Through(
            new Stage(Contents.Lyon, Mode: TravelMode.Train, Train: TrainKind.Tgv), new Stage(Contents.Geneva, Mode: TravelMode.Car, Occupants: 3)) with
        {
            Mode = TravelMode.Plane,
        };

        var mission = new Scenario(content).Submit().Mission;

        Assert.Equal(
            [("Laboratoire", "Lyon", TravelMode.Train), ("Lyon", "Genève", TravelMode.Car), ("Genève", "Laboratoire", TravelMode.Plane)],
            mission.Legs.Select(leg => (leg.From.Name, leg.To.Name, leg.Mode)));
        Assert.Equal([1, 2, 3], mission.Legs.Select(leg => leg.Position));
        Assert.DoesNotContain(mission.Legs, leg => leg.RoundTrip);
        Assert.Equal(0.170 / 3 * mission.Legs[1].Counted!.Value.TotalKilometres, mission.Legs[1].Emission!.Value.TotalKilograms, 9);
        Assert.Equal(mission.Legs.Sum(leg => leg.Counted!.Value.TotalMetres), mission.TotalDistance.TotalMetres, 6);
        Assert.Equal(mission.Legs.Sum(leg => leg.Emission!.Value.TotalKilograms), mission.TotalEmission.TotalKilograms, 9);
    }

    [Fact]
    public void Legs_WhoseLastStageIsHome_HaveNoWayBack()
    {
        var content = Contents.Through(new Stage(Contents.Lyon, Mode: TravelMode.Train), new Stage(Contents.Home with { }, Mode: TravelMode.Train));

        Assert.Equal(["Lyon", "Laboratoire"], Itinerary.Legs(content, Contents.Factors).Select(leg => leg.To.Name));
    }

    [Fact]
    public void Legs_WithAStageByVideoconference_MoveNobodyThere()
    {
        var content = Contents.Through(
            new Stage(Contents.Kyoto, Mode: TravelMode.Videoconference), new Stage(Contents.Lyon, Mode: TravelMode.Train));

        var mission = new Scenario(content).Submit().Mission;

        Assert.Equal(
            [("Laboratoire", "Kyōto"), ("Laboratoire", "Lyon"), ("Lyon", "Laboratoire")], mission.Legs.Select(leg => (leg.From.Name, leg.To.Name)));
        Assert.Equal((Distance.Zero, CarbonMass.Zero), (mission.Legs[0].Counted, mission.Legs[0].Emission));
        Assert.InRange(mission.TotalDistance.TotalKilometres, 770, 790);
    }

    [Fact]
    public void Legs_ByVideoconferenceAlone_AreOneOfNothing()
    {
        var mission = new Scenario(Contents.ToKyoto with { Mode = TravelMode.Videoconference }).Submit().Mission;
        var staged = new Scenario(Contents.Through(new Stage(Contents.Kyoto, Mode: TravelMode.Videoconference))).Submit().Mission;

        Assert.False(Assert.Single(mission.Legs).RoundTrip);
        Assert.Single(staged.Legs);
        Assert.Equal((Distance.Zero, CarbonMass.Zero, 0), (mission.TotalDistance, mission.TotalEmission, mission.UnknownLegs));
    }

    [Theory]
    [InlineData(TravelMode.None, "FR", true, UnknownReason.NoMode)]
    [InlineData(TravelMode.Plane, "FR", false, UnknownReason.NoDistance)]
    [InlineData(TravelMode.Ferry, "FR", true, UnknownReason.ModeNotCovered)]
    [InlineData(TravelMode.Train, "", true, UnknownReason.NoCountry)]
    public void Leg_ThatCannotBeEstimated_IsUnknownAndCountedApart(TravelMode mode, string country, bool isPlaced, UnknownReason reason)
    {
        var there = new Place("Là-bas", country, isPlaced ? new GeoPoint(43, 5) : null, PlaceKind.Typed, "user", "");

        var mission = new Scenario(Contents.To(there) with { Mode = mode }).Submit().Mission;

        var leg = Assert.Single(mission.Legs);
        Assert.Null(leg.Emission);
        Assert.Equal((reason, isPlaced), (leg.Reason, leg.Distance is not null));
        Assert.Equal(1, mission.UnknownLegs);
    }

    [Fact]
    public void Totals_OfKnownAndUnknownLegs_AddTheKnownAndCountTheOthers()
    {
        var content = Contents.Through(
            new Stage(Contents.Lyon, Mode: TravelMode.Train), new Stage(Contents.Geneva), new Stage(Place.Unknown("Gran Sasso"), Mode: TravelMode.Car));

        var mission = new Scenario(content).Submit().Mission;

        Assert.Equal([false, true, true, true], mission.Legs.Select(leg => leg.Emission is null));
        Assert.Equal((3, mission.Legs[0].Emission), (mission.UnknownLegs, mission.TotalEmission));
        Assert.Equal(mission.Legs[0].Counted!.Value + mission.Legs[1].Counted!.Value, mission.TotalDistance);
    }

    [Fact]
    public void Legs_WithoutADepartureOrADestination_AreNone()
    {
        Assert.Empty(Itinerary.Legs(new MissionContent(), Contents.Factors));
        Assert.Empty(Itinerary.Legs(Contents.ToLyon with { Departure = null }, Contents.Factors));
        Assert.Empty(Itinerary.Legs(Contents.ToLyon with { Destination = null }, Contents.Factors));
    }

    [Fact]
    public void Legs_OnceFrozen_StayWhenTheReturnedContentChanges()
    {
        var given = new Scenario().Submit().Return();
        var before = given.Mission.TotalDistance;

        given.Mission.Revise(Contents.ToKyoto, given.Mission.Version, given.Owner, given.Now);
        Assert.Equal(before, given.Mission.TotalDistance);

        given.Submit();
        Assert.True(given.Mission.TotalDistance > before);
        Assert.Single(given.Mission.Legs);
    }
}
