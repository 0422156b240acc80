using Missions.Geo.Areas;
using Missions.Workflow.Missions;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class MissionRiskTests
{
    private static readonly RoutePolicy Policy = Policies.Of(
        Policies.Validation, Policies.Opinion(Policies.When(Fact.OpinionNeeded, Comparison.Is, "true")), Policies.Signature);

    private readonly Laboratory lab = new();

    [Fact]
    public void Submit_ToATownOfMetropolitanFrance_NeverAsksForAnOpinion()
    {
        var given = new Scenario(lab: lab, policy: Policy).Submit();

        Assert.Equal((null, StepState.Skipped), (given.Mission.Risk, given.Step(StepKind.SecurityOpinion).State));
    }

    [Fact]
    public void Submit_ToAGreenCountry_AsksForNoneAndFreezesTheLevel()
    {
        Japan(RiskLevel.Green);

        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit();

        Assert.Equal((RiskLevel.Green, StepState.Skipped), (given.Mission.Risk!.Level, given.Step(StepKind.SecurityOpinion).State));
    }

    [Fact]
    public void Submit_ToACountryOfUnknownLevel_AsksTheSecurityOfficer()
    {
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit();

        Assert.Equal((OpinionReason.Unknown, StepState.Pending), (given.Mission.Risk!.Reason, given.Step(StepKind.SecurityOpinion).State));
    }

    [Fact]
    public void Decision_FreezesTheRiskOfItsDay()
    {
        Japan(RiskLevel.Green);
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit();
        Japan(RiskLevel.Yellow);

        given.Validate();
        Japan(RiskLevel.Red);

        Assert.Equal(RiskLevel.Yellow, given.Mission.Decisions[0].Risk!.Level);
    }

    [Fact]
    public void Approve_AfterTheCountryTurnedOrange_LeadsToTheOpinion()
    {
        Japan(RiskLevel.Green);
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit();
        Japan(RiskLevel.Orange);

        Assert.Equal(StepKind.SecurityOpinion, given.Validate().Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void RecheckRisk_WhenNothingChanged_LetsTheSignatureBe()
    {
        Japan(RiskLevel.Orange);
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit().Validate().Record(lab.SecurityOfficer);

        Assert.False(given.Mission.RecheckRisk(given.Authority));
        Assert.Equal(MissionStatus.Issued, given.Issue().Mission.Status);
    }

    [Theory]
    [InlineData(RiskLevel.Green)]
    [InlineData(RiskLevel.Orange)]
    public void RecheckRisk_WhenItIsWorseThanWhatTheOpinionWasGivenFor_GoesBackToTheOpinion(RiskLevel before)
    {
        Japan(before);
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit().Validate();
        if (before == RiskLevel.Orange) given.Record(lab.SecurityOfficer);
        Japan(RiskLevel.Red);

        Assert.True(given.Mission.RecheckRisk(given.Authority));

        Assert.Equal(StepKind.SecurityOpinion, Assert.Single(given.Mission.ActiveSteps).Kind);
        Assert.Equal((MissionEventKind.RiskChanged, null), (given.Mission.Events[^1].Kind, given.Mission.Events[^1].ActorId));
        Assert.Equal(MissionStatus.Issued, given.Record(lab.SecurityOfficer).Issue().Mission.Status);
    }

    [Fact]
    public void Issue_WithoutTheOpinionThatTheRiskCallsFor_IsRefused()
    {
        Japan(RiskLevel.Green);
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit().Validate();
        Japan(RiskLevel.Red);

        Refused.With(MissionRuleException.Codes.RiskChanged, given.Mission, () => given.Issue());
    }

    [Fact]
    public void Issue_AfterTheRiskBecameLess_NeedsNothingMore()
    {
        Japan(RiskLevel.Red);
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit().Validate().Record(lab.SecurityOfficer);
        Japan(RiskLevel.Green);

        Assert.Equal(RiskLevel.Green, given.Issue().Mission.Decisions[^1].Risk!.Level);
    }

    [Fact]
    public void WatchRisk_OfAComingMissionWhoseCountryTurnsRed_IsRecordedOnce()
    {
        Japan(RiskLevel.Green);
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit().Validate().Issue();
        Assert.False(given.Mission.WatchRisk(given.Authority));
        Japan(RiskLevel.Red);

        Assert.True(given.Mission.WatchRisk(given.Authority));
        Assert.False(given.Mission.WatchRisk(given.Authority));

        Assert.Equal((MissionStatus.Issued, MissionEventKind.RiskChanged), (given.Mission.Status, given.Mission.Events[^1].Kind));
    }

    [Fact]
    public void WatchRisk_OfAMissionThatIsOver_SaysNothing()
    {
        Japan(RiskLevel.Green);
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit().Validate().Issue();
        Japan(RiskLevel.Red);
        lab.Now = lab.Now.AddYears(1);

        Assert.False(given.Mission.WatchRisk(given.Authority));
    }

    [Fact]
    public void Submit_ThroughAZoneOfASafeCountry_FindsItByItsCoordinates()
    {
        Japan(RiskLevel.Green);
        var zone = new Zone.Disc(Contents.Kyoto.Position!.Value, Geo.Units.Distance.FromKilometres(50));
        lab.Risk.Add(new(Guid.CreateVersion7(), new() { CountryCode = "JP", ZoneName = "Kansai", Zone = zone, Level = RiskLevel.Red, Source = "Essai" }));

        var given = new Scenario(Contents.ToKyoto, lab, policy: Policy).Submit();

        Assert.Equal((RiskLevel.Red, "Kansai"), (given.Mission.Risk!.Level, given.Mission.Risk.ZoneName));
    }

    private void Japan(RiskLevel level)
    {
        lab.Risk.RemoveAll(entry => entry.Facts.CountryCode == "JP");
        lab.Risk.Add(new(Guid.CreateVersion7(), new() { CountryCode = "JP", Level = level, Source = "Essai" }));
    }
}
