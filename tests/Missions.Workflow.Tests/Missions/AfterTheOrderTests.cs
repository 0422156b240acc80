using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class AfterTheOrderTests
{
    [Fact]
    public void Cancel_ByTheTraveller_CancelsTheOrderWithItsReason()
    {
        var given = Scenario.Issued();
        given.Lab.Now = given.Now.AddDays(1);

        given.Mission.Cancel(given.Owner, " Colloque annulé ", given.Authority);

        Assert.Equal(MissionStatus.Cancelled, given.Mission.Status);
        Assert.Equal(given.Now, given.Mission.Orders[0].CancelledAt);
        Assert.Equal((MissionEventKind.Cancelled, """{"reason":"Colloque annulé"}"""), (given.Mission.Events[^1].Kind, given.Mission.Events[^1].Data));
    }

    [Fact]
    public void Cancel_WithoutAReason_IsRefused()
    {
        var given = Scenario.Issued();

        Refused.With(MissionRuleException.Codes.ReasonNeeded, given.Mission, () => given.Mission.Cancel(given.Owner, " ", given.Authority));
    }

    [Fact]
    public void CancelAndConfirm_ByAManagerOrTheirSubstitute_AreDone()
    {
        var cancelled = Scenario.Issued();
        var travelled = Scenario.Issued().Back();
        travelled.Lab.Away(travelled.Lab.Manager, travelled.Lab.Replacement);

        cancelled.Mission.Cancel(Actor.Self(cancelled.Lab.Manager.Id), "Reportée.", cancelled.Authority);
        travelled.Mission.ConfirmTravel(new Actor(travelled.Lab.Replacement.Id, travelled.Lab.Manager.Id), travelled.Authority);

        Assert.Equal((MissionStatus.Cancelled, MissionStatus.Travelled), (cancelled.Mission.Status, travelled.Mission.Status));
    }

    [Fact]
    public void CancelConfirmOrClose_BySomeoneElse_IsRefused()
    {
        var given = Scenario.Issued().Back();
        var stranger = Actor.Self(given.Lab.Colleague.Id);

        Refused.With(MissionRuleException.Codes.NotYourMission, given.Mission, () => given.Mission.Cancel(stranger, "Non", given.Authority));
        Refused.With(MissionRuleException.Codes.NotYourMission, given.Mission, () => given.Mission.ConfirmTravel(stranger, given.Authority));
        Refused.With(MissionRuleException.Codes.NotYourMission, given.Mission, () => given.Mission.Close(given.Owner, given.Authority));
    }

    [Fact]
    public void Cancel_ByAnInactiveSubstitute_IsRefused()
    {
        var given = Scenario.Issued();
        given.Lab.Away(given.Lab.Manager, given.Lab.Replacement);
        given.Lab.Replacement.SetActive(false);

        Refused.With(MissionRuleException.Codes.NotYourMission, given.Mission,
            () => given.Mission.Cancel(Actor.Self(given.Lab.Replacement.Id), "Non", given.Authority));
    }

    [Fact]
    public void ConfirmTravel_TheDayBeforeTheReturn_IsRefusedAndOnTheDayIsDone()
    {
        var given = Scenario.Issued();

        given.Lab.Now = new DateTimeOffset(2026, 4, 14, 21, 59, 0, TimeSpan.Zero);
        Refused.With(MissionRuleException.Codes.NotReturnedYet, given.Mission, () => given.Mission.ConfirmTravel(given.Owner, given.Authority));
        given.Lab.Now = new DateTimeOffset(2026, 4, 14, 22, 0, 0, TimeSpan.Zero);
        given.Mission.ConfirmTravel(given.Owner, given.Authority);

        Assert.Equal(MissionStatus.Travelled, given.Mission.Status);
        Assert.Equal((MissionEventKind.Travelled, """{"asPlanned":true,"means":"signedIn"}"""), (given.Mission.Events[^1].Kind, given.Mission.Events[^1].Data));
    }

    [Fact]
    public void Close_ByAManager_SettlesTheMission()
    {
        var given = Scenario.In(MissionStatus.Travelled);

        given.Mission.Close(Actor.Self(given.Lab.Manager.Id), given.Authority);

        Assert.Equal(MissionStatus.Closed, given.Mission.Status);
        Assert.Equal((MissionEventKind.Closed, "{}"), (given.Mission.Events[^1].Kind, given.Mission.Events[^1].Data));
    }
}
