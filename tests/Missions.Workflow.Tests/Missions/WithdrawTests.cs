using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class WithdrawTests
{
    [Fact]
    public void Withdraw_OfARequestOnItsRoute_DropsTheOpenStepsAndKeepsTheDecisions()
    {
        var given = new Scenario().Submit().Validate();

        given.Mission.Withdraw(given.Owner, given.Now);

        Assert.Equal(MissionStatus.Withdrawn, given.Mission.Status);
        Assert.Equal([StepState.Decided, StepState.Dropped], given.Mission.Steps.Select(step => step.State));
        Assert.Single(given.Mission.Decisions);
        Assert.Empty(given.Mission.ActiveSteps);
        Assert.Empty(given.Mission.Awaited());
        Assert.Equal((MissionEventKind.Withdrawn, "{}"), (given.Mission.Events[^1].Kind, given.Mission.Events[^1].Data));
    }

    [Fact]
    public void Withdraw_ByTheManagerWhoDidNotEnterIt_IsRefused()
    {
        var given = new Scenario().Submit();

        Refused.With(MissionRuleException.Codes.NotYourMission, given.Mission,
            () => given.Mission.Withdraw(Actor.Self(given.Lab.Manager.Id), given.Now));
    }

    [Fact]
    public void Withdraw_ByWhoEnteredIt_IsDone()
    {
        var lab = new Laboratory();
        var given = new Scenario(lab: lab, enteredBy: lab.Manager).Submit();

        given.Mission.Withdraw(Actor.Self(lab.Manager.Id), given.Now);

        Assert.Equal((MissionStatus.Withdrawn, lab.Manager.Id), (given.Mission.Status, given.Mission.Events[^1].ActorId));
    }
}
