using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class SubmitTests
{
    [Fact]
    public void Submit_OfACompleteDraft_FreezesEverythingAndAwaitsTheFirstStep()
    {
        var given = new Scenario();
        var submission = given.Submission with
        {
            EmployerId = given.Lab.University.Id,
            TravellerStatus = PersonStatus.Emeritus,
            Lateness = new Lateness(5, 28),
        };

        given.Mission.Submit(submission, given.Owner, given.Now);

        var mission = given.Mission;
        Assert.Equal((MissionStatus.Submitted, 1), (mission.Status, mission.Round));
        Assert.Equal("D2026-0042", mission.Reference);
        Assert.Equal((Policies.Short.Id, "apc-2020-11"), (mission.PolicyId, mission.FactorSetId));
        Assert.Equal((given.Lab.University.Id, PersonStatus.Emeritus), (mission.EmployerId, mission.TravellerStatus));
        Assert.Equal((5, 28), (mission.RequiredDays, mission.ActualDays));
        Assert.Equal(given.Now, mission.SubmittedAt);
        Assert.Equal([StepState.Active, StepState.Pending], mission.Steps.Select(step => step.State));
        Assert.Equal((StepKind.Validation, given.Now), (mission.ActiveSteps[0].Kind, mission.ActiveSteps[0].ActiveSince));
        var recorded = Assert.Single(mission.Events);
        Assert.Equal((MissionEventKind.Submitted, given.Traveller.Id, 1), (recorded.Kind, recorded.ActorId, recorded.Round));
        Assert.Equal("""{"reference":"D2026-0042","awaits":"Visa du gestionnaire"}""", recorded.Data);
    }

    [Fact]
    public void Submit_OfAnIncompleteDraft_IsRefused()
    {
        var given = new Scenario(Contents.ToLyon with { Destination = null });

        Refused.With(MissionRuleException.Codes.Incomplete, given.Mission, () => given.Submit());
    }

    [Fact]
    public void Submit_LateWithoutAReason_IsRefused()
    {
        var given = new Scenario();
        var late = given.Submission with { Lateness = new Lateness(15, 14) };

        Refused.With(MissionRuleException.Codes.Incomplete, given.Mission, () => given.Mission.Submit(late, given.Owner, given.Now));
    }

    [Fact]
    public void Submit_LateWithAReason_GoesThrough()
    {
        var given = new Scenario(Contents.ToLyon with { LateReason = "Invitation reçue hier" });

        given.Mission.Submit(given.Submission with { Lateness = new Lateness(15, 14) }, given.Owner, given.Now);

        Assert.True(given.Mission.Lateness.IsLate);
    }

    [Theory]
    [InlineData(14, "Invitation reçue hier")]
    [InlineData(15, "")]
    public void Submit_WithAReason_KeepsItOnlyOfWhatIsLate(int left, string kept)
    {
        var given = new Scenario(Contents.ToLyon with { LateReason = "Invitation reçue hier" });

        given.Mission.Submit(given.Submission with { Lateness = new Lateness(15, left) }, given.Owner, given.Now);

        Assert.Equal(kept, given.Mission.Content.LateReason);
    }

    [Fact]
    public void Submit_OnTheDayOfDeparture_GoesThroughAndTheDayAfterIsRefused()
    {
        var lastDay = new Scenario().Then(given => given.Lab.Now = new DateTimeOffset(2026, 4, 13, 21, 59, 0, TimeSpan.Zero));
        var tooLate = new Scenario().Then(given => given.Lab.Now = new DateTimeOffset(2026, 4, 13, 22, 0, 0, TimeSpan.Zero));

        lastDay.Submit();

        Assert.Equal(MissionStatus.Submitted, lastDay.Mission.Status);
        Refused.With(MissionRuleException.Codes.Departed, tooLate.Mission, () => tooLate.Submit());
    }

    [Fact]
    public void Submit_BySomeoneElse_IsRefused()
    {
        var given = new Scenario();

        Refused.With(MissionRuleException.Codes.NotYourMission, given.Mission,
            () => given.Mission.Submit(given.Submission, Actor.Self(given.Lab.Director.Id), given.Now));
    }

    [Fact]
    public void Submit_ByTheManagerWhoEnteredIt_StillAwaitsTheirValidation()
    {
        var lab = new Laboratory();
        var given = new Scenario(lab: lab, enteredBy: lab.Manager);

        given.Mission.Submit(given.Submission, Actor.Self(lab.Manager.Id), given.Now);

        Assert.Equal(StepKind.Validation, given.Mission.ActiveSteps[0].Kind);
        Assert.Equal(lab.Manager.Id, Assert.Single(given.Mission.Events).ActorId);
    }

    [Fact]
    public void Submit_OfAReturnedRequest_StartsARoundOnItsOwnPolicyNumberAndLateness()
    {
        var given = new Scenario().Submit().Return();
        given.Mission.Revise(Contents.ToLyon with { Purpose = "Réunion annuelle" }, given.Mission.Version, given.Owner, given.Now);
        given.Lab.Now = given.Now.AddDays(7);

        given.Mission.Submit(
            given.Submission with { Reference = "D2026-0099", Lateness = new Lateness(15, 0) }, given.Owner, given.Now);

        Assert.Equal((2, "D2026-0042"), (given.Mission.Round, given.Mission.Reference));
        Assert.False(given.Mission.Lateness.IsLate);
        Assert.Equal([1, 1, 2, 2], given.Mission.Steps.Select(step => step.Round));
        Assert.Equal(
            [StepState.Decided, StepState.Dropped, StepState.Active, StepState.Pending], given.Mission.Steps.Select(step => step.State));
        Assert.Equal(4, given.Mission.Steps.Select(step => step.Id).Distinct().Count());
    }

    [Fact]
    public void Submit_OfAReturnedRequestUnderAnotherPolicy_IsABug()
    {
        var given = new Scenario().Submit().Return();
        var later = given.Submission with { Policy = Policies.Long };

        Assert.Throws<ArgumentException>(() => given.Mission.Submit(later, given.Owner, given.Now));

        Assert.Equal((MissionStatus.Returned, 1), (given.Mission.Status, given.Mission.Round));
    }
}
