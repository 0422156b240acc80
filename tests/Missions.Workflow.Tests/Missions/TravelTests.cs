using Missions.Geo.Emissions;
using Missions.Workflow.Missions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class TravelTests
{
    [Fact]
    public void Awaited_UnderAnOrder_IsThePresumptionAfterFifteenDays()
    {
        var given = Scenario.Issued();

        var work = Assert.Single(given.Mission.Awaited(), work => work.Kind == AwaitedWork.PresumeTravel);

        // Back on 15 April; the fifteenth day after it, 30 April, is over.
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.Zero), work.DueAt);
    }

    [Fact]
    public void PresumeTravel_OfAMissionOfWhichNobodySpoke_MarksIt()
    {
        var given = Scenario.Issued();

        Assert.True(given.Mission.PresumeTravel(given.Now));

        Assert.Equal((MissionStatus.Travelled, true), (given.Mission.Status, given.Mission.IsPresumed));
        Assert.Contains("\"presumed\":true", given.Mission.Events[^1].Data, StringComparison.Ordinal);
        Assert.DoesNotContain(given.Mission.Awaited(), work => work.Kind == AwaitedWork.PresumeTravel);
    }

    [Theory]
    [InlineData(MissionStatus.Cancelled)]
    [InlineData(MissionStatus.Travelled)]
    [InlineData(MissionStatus.Closed)]
    public void PresumeTravel_OfAMissionThatNoMoreWaits_SaysNothing(MissionStatus status)
    {
        var given = Scenario.In(status);
        var version = given.Mission.Version;

        Assert.False(given.Mission.PresumeTravel(given.Now));

        Assert.Equal(version, given.Mission.Version);
    }

    [Fact]
    public void ConfirmTravel_AfterThePresumption_IsNoMorePresumed()
    {
        var given = Scenario.Issued().Back();
        given.Mission.PresumeTravel(given.Now);

        given.Mission.ConfirmTravel(given.Owner, given.Authority);

        Assert.False(given.Mission.IsPresumed);
    }

    [Fact]
    public void CorrectTravel_WithAnotherMode_CountsWhatWasTravelled()
    {
        var given = Scenario.Issued().Back();
        var planned = given.Mission.TotalEmission;
        var car = Contents.ToLyon with { Mode = TravelMode.Car, Train = TrainKind.Other };

        given.Mission.CorrectTravel(given.Owner, car, Contents.Factors, given.Authority);

        Assert.Equal(MissionStatus.Travelled, given.Mission.Status);
        Assert.True(given.Mission.TotalEmission > planned);
        Assert.Equal("""{"order":1}""", given.Mission.Orders[0].SnapshotJson);
        Assert.Contains("\"field\":\"Mode\"", given.Mission.Events[^1].Data, StringComparison.Ordinal);
    }

    [Fact]
    public void CorrectTravel_BeforeTheReturn_IsRefused()
    {
        var given = Scenario.Issued();

        Refused.With(
            MissionRuleException.Codes.NotReturnedYet, given.Mission,
            () => given.Mission.CorrectTravel(given.Owner, Contents.ToLyon, Contents.Factors, given.Authority));
    }

    [Fact]
    public void CorrectTravel_WithoutWhatASubmissionNeeds_IsRefused()
    {
        var given = Scenario.Issued().Back();

        Refused.With(
            MissionRuleException.Codes.Incomplete, given.Mission,
            () => given.Mission.CorrectTravel(given.Owner, Contents.ToLyon with { Destination = null }, Contents.Factors, given.Authority));
    }

    [Fact]
    public void ConfirmTravel_WhileAnAmendmentIsOnItsWay_CountsWhatWasSigned()
    {
        var given = Scenario.Issued();
        given.Mission.Amend(given.Owner, "Peut-être Kyoto.", given.Authority);
        given.Mission.Revise(Contents.ToKyoto, given.Mission.Version, given.Owner, given.Now);

        given.Back();
        given.Lab.Now = new DateTimeOffset(2026, 4, 15, 12, 0, 0, TimeSpan.Zero);
        given.Mission.ConfirmTravel(given.Owner, given.Authority);

        Assert.Equal((MissionStatus.Travelled, Contents.Lyon), (given.Mission.Status, given.Mission.Content.Destination));
    }
}
