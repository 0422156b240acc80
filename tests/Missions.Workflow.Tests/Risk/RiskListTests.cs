using Missions.Geo.Areas;
using Missions.Geo.Places;
using Missions.Geo.Units;
using Missions.Workflow.Missions;
using Missions.Workflow.Risk;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Risk;

public sealed class RiskListTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Place Baghdad = Town("Bagdad", "IQ", 33.3152, 44.3661);
    private static readonly Place Geneva = Town("Genève", "CH", 46.2044, 6.1432);

    [Theory]
    [InlineData("JP", RiskLevel.Green, RiskLevel.Green, true, OpinionReason.Listed)]
    [InlineData("JP", RiskLevel.Green, RiskLevel.Green, false, OpinionReason.None)]
    [InlineData("AO", RiskLevel.Yellow, RiskLevel.Orange, false, OpinionReason.Level)]
    [InlineData("AF", RiskLevel.Red, RiskLevel.Red, false, OpinionReason.Level)]
    [InlineData("AR", RiskLevel.Green, RiskLevel.Yellow, false, OpinionReason.None)]
    [InlineData("AD", null, null, false, OpinionReason.Unknown)]
    [InlineData("GP", null, null, true, OpinionReason.Listed)]
    [InlineData("NC", RiskLevel.Orange, RiskLevel.Orange, false, OpinionReason.Level)]
    public void Opinion_ByCountry_FollowsTheListThenTheWorstZone(string country, RiskLevel? most, RiskLevel? worst, bool listed, OpinionReason expected)
    {
        var list = new RiskList([Country(country, most, worst, listed)], Today);

        var finding = Assert.Single(list.Of(Going(Town("Là-bas", country, 10, 10))));

        Assert.Equal((expected, most, expected != OpinionReason.None), (finding.Reason, finding.Level, finding.NeedsOpinion));
    }

    [Fact]
    public void Trip_ToLyon_NeverAsksForAnOpinion() =>
        Assert.Empty(new RiskList([Country("FR", RiskLevel.Red, RiskLevel.Red, listed: true)], Today).Of(Contents.ToLyon));

    [Fact]
    public void OverseasTerritory_WithoutAnEntry_AsksNothing() =>
        Assert.Empty(new RiskList([], Today).Of(Going(Town("Saint-Denis", "RE", -20.88, 55.45))));

    [Fact]
    public void Country_WithoutAnEntry_AsksTheSecurityOfficer() =>
        Assert.Equal(OpinionReason.Unknown, Assert.Single(new RiskList([], Today).Of(Going(Geneva))).Reason);

    [Fact]
    public void Place_WhoseCountryIsUnknown_AsksTheSecurityOfficer() =>
        Assert.Equal(OpinionReason.Unknown, Assert.Single(new RiskList([], Today).Of(Going(Place.Unknown("Quelque part")))).Reason);

    [Fact]
    public void Zone_InsideASafeCountry_IsFoundByCoordinates()
    {
        var list = new RiskList([Country("CH", RiskLevel.Green, RiskLevel.Green), ZoneOf("CH", "Massif", "disc 46.2 6.1 30", RiskLevel.Red)], Today);

        var inside = Assert.Single(list.Of(Going(Geneva)));
        var outside = Assert.Single(list.Of(Going(Town("Zurich", "CH", 47.3769, 8.5417))));

        Assert.Equal((RiskLevel.Red, "Massif", OpinionReason.Level), (inside.Level, inside.ZoneName, inside.Reason));
        Assert.Equal((RiskLevel.Green, "", OpinionReason.None), (outside.Level, outside.ZoneName, outside.Reason));
    }

    [Theory]
    [InlineData(false, OpinionReason.Level)]
    [InlineData(true, OpinionReason.None)]
    public void Place_OutsideTheBadZoneOfItsCountry_IsJudgedAsTheLaboratoryChose(bool byZone, OpinionReason expected)
    {
        var entries = new[] { Country("CH", RiskLevel.Green, RiskLevel.Red), ZoneOf("CH", "Massif", "disc 46.2 6.1 30", RiskLevel.Red) };

        var finding = Assert.Single(new RiskList(entries, Today, byZone).Of(Going(Town("Zurich", "CH", 47.3769, 8.5417))));

        Assert.Equal(expected, finding.Reason);
    }

    [Fact]
    public void Stages_AllCountAndTheWorstWins()
    {
        var list = new RiskList([Country("CH", RiskLevel.Green, RiskLevel.Green), Country("IQ", RiskLevel.Orange, RiskLevel.Red)], Today);
        var content = Going(Geneva) with { Stages = [new Stage(Baghdad), new Stage(Geneva)] };

        var findings = list.Of(content);

        Assert.Equal([(1, "Bagdad"), (2, "Genève")], findings.Select(finding => (finding.Stage!.Value, finding.Place.Name)));
        Assert.Equal("Bagdad", RiskList.Worst(findings)!.Place.Name);
    }

    [Fact]
    public void Worst_OfAnUnknownAndAYellowOne_IsTheOneThatAsks()
    {
        var list = new RiskList([Country("CH", RiskLevel.Yellow, RiskLevel.Yellow)], Today);

        Assert.Equal("Bagdad", RiskList.Worst(list.Of(Going(Geneva) with { Stages = [new Stage(Geneva), new Stage(Baghdad)] }))!.Place.Name);
    }

    [Fact]
    public void Departure_FromElsewhere_Counts() => Assert.Contains(
        new RiskList([], Today).Of(Contents.ToLyon with { LeavesFrom = DepartureKind.Other, Departure = Baghdad }),
        finding => finding.Place == Baghdad);

    [Fact]
    public void Entry_PastItsDate_AppliesMarkedToBeChecked()
    {
        var entry = Country("CH", RiskLevel.Orange, RiskLevel.Orange);
        Assert.False(Assert.Single(new RiskList([entry], Today).Of(Going(Geneva))).IsChecked);
        entry.Check(Guid.NewGuid(), Laboratory.Monday, Today);

        Assert.True(Assert.Single(new RiskList([entry], Today).Of(Going(Geneva))).IsChecked);
        var late = Assert.Single(new RiskList([entry], Today.AddDays(1)).Of(Going(Geneva)));
        Assert.Equal((false, OpinionReason.Level), (late.IsChecked, late.Reason));
    }

    [Fact]
    public void Entry_Revised_IsToBeCheckedAgain()
    {
        var entry = Country("CH", RiskLevel.Green, RiskLevel.Green);
        entry.Check(Guid.NewGuid(), Laboratory.Monday, null);

        Assert.False(entry.Revise(entry.Facts with { }));
        Assert.True(entry.IsCheckedOn(Today));
        Assert.True(entry.Revise(entry.Facts with { Level = RiskLevel.Red }));
        Assert.False(entry.IsCheckedOn(Today));
    }

    private static MissionContent Going(Place place) => Contents.ToLyon with { Destination = place };

    private static Place Town(string name, string country, double latitude, double longitude) =>
        new(name, country, new GeoPoint(latitude, longitude), PlaceKind.Town, "geonames", name);

    private static RiskEntry Country(string code, RiskLevel? most, RiskLevel? worst, bool listed = false) => new(
        Guid.CreateVersion7(), new() { CountryCode = code, Level = most, WorstLevel = worst, PriorOpinion = listed, Source = "Essai" });

    private static RiskEntry ZoneOf(string code, string name, string text, RiskLevel level) => new(
        Guid.CreateVersion7(),
        new() { CountryCode = code, ZoneName = name, Zone = ZoneText.TryRead(text, out var zone) ? zone : null, Level = level, Source = "Essai" });
}
