using System.Text.Json;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class AmendmentTests
{
    private static readonly DateOnly Later = new(2026, 4, 17);

    [Fact]
    public void Amend_AnIssuedOrder_OpensItsContentAndLeavesTheOrderValid()
    {
        var given = Amending();

        Assert.Equal((MissionStatus.Returned, true, true), (given.Mission.Status, given.Mission.IsEditable, given.Mission.IsAmending));
        Assert.Null(given.Mission.Orders[0].SupersededAt);
        Assert.Equal(MissionEventKind.Amended, given.Mission.Events[^1].Kind);
    }

    [Fact]
    public void Amend_ThroughToTheSignature_SupersedesTheFormerOrder()
    {
        var given = Amending();
        Revise(given, Contents.ToLyon with { ReturnsOn = Later });
        given.Submit();
        Assert.Null(given.Mission.Orders[0].SupersededAt);

        given.Approve(given.Lab.Manager).Issue();

        Assert.Equal([1, 2], given.Mission.Orders.Select(order => order.Version));
        Assert.Equal([given.Now, null], given.Mission.Orders.Select(order => order.SupersededAt));
        Assert.Equal((MissionStatus.Issued, false, Later), (given.Mission.Status, given.Mission.IsAmending, given.Mission.Content.ReturnsOn));
    }

    [Fact]
    public void Amend_WhileTheSealIsBeingMade_KeepsTheFormThatWasOpenedBefore()
    {
        var given = Amending();
        var seen = given.Mission.Version;

        Assert.True(given.Mission.RecordSeal(given.Mission.Orders[0].Id, Language.French, new('a', 64), given.Now));
        given.Mission.Revise(Contents.ToLyon with { ReturnsOn = Later }, seen, given.Owner, given.Now);

        Assert.Equal(Later, given.Mission.Content.ReturnsOn);
    }

    [Fact]
    public void Amend_ToAPlaceAbroad_AsksTheStepsThatItCallsFor()
    {
        var given = new Scenario(policy: Policies.Of(Policies.Validation, Policies.Opinion(Policies.Abroad), Policies.Signature)).Submit().Validate().Issue();
        given.Mission.Amend(given.Owner, "La réunion est déplacée.", given.Authority);
        Revise(given, Contents.ToKyoto);

        given.Submit();

        Assert.Equal((2, StepState.Pending), (given.Mission.Round, given.Step(StepKind.SecurityOpinion).State));
    }

    [Fact]
    public void Cancel_WhileAChangeIsAwaited_SaysWhichStepsWere()
    {
        var given = Amending();
        given.Submit();
        var awaited = given.Mission.ActiveSteps[0].Name;

        given.Mission.Cancel(given.Owner, "Colloque annulé", given.Authority);

        Assert.Equal($$"""{"reason":"Colloque annulé","awaited":"{{awaited}}"}""", given.Mission.Events[^1].Data);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Amend_GivenUp_LeavesTheOrderAsItWasSigned(bool submitted)
    {
        var given = Amending();
        var before = State(given.Mission.Standing!);
        Revise(given, Contents.ToKyoto);
        if (submitted) given.Submit();

        given.Mission.Withdraw(given.Owner, given.Now);

        Assert.Equal((MissionStatus.Issued, false), (given.Mission.Status, given.Mission.IsAmending));
        Assert.Equal(before, State(new(given.Mission.Content, given.Mission.Legs, given.Mission.FactorSetId!)));
        Assert.DoesNotContain(given.Mission.Steps, step => step.State is StepState.Active or StepState.Pending);
    }

    [Fact]
    public void Amend_Refused_LeavesTheOrderAsItWasSigned()
    {
        var given = Amending();
        var total = given.Mission.TotalEmission;
        Revise(given, Contents.ToKyoto);
        given.Submit();
        Assert.True(given.Mission.TotalEmission > total);

        given.Mission.Reject(given.Fence, given.Lab.Manager.Id, "Restez à Lyon.", given.Authority);

        Assert.Equal((MissionStatus.Issued, total, Contents.Lyon), (given.Mission.Status, given.Mission.TotalEmission, given.Mission.Content.Destination));
    }

    [Fact]
    public void Amend_DuringTheJourney_MayChangeItsEnd()
    {
        var given = Scenario.Issued();
        given.Lab.Now = new DateTimeOffset(2026, 4, 14, 8, 0, 0, TimeSpan.Zero);
        given.Mission.Amend(given.Owner, "Une journée de plus.", given.Authority);
        Revise(given, Contents.ToLyon with { ReturnsOn = Later });

        given.Submit().Approve(given.Lab.Manager).Issue();

        Assert.Equal(2, given.Mission.Orders.Count);
    }

    [Fact]
    public void Amend_DuringTheJourneyWithAnotherPastStart_IsRefused()
    {
        var given = Scenario.Issued();
        given.Lab.Now = new DateTimeOffset(2026, 4, 14, 8, 0, 0, TimeSpan.Zero);
        given.Mission.Amend(given.Owner, "Partie plus tôt.", given.Authority);
        Revise(given, Contents.ToLyon with { DepartsOn = new DateOnly(2026, 4, 12) });

        Refused.With(MissionRuleException.Codes.Departed, given.Mission, () => given.Submit());
    }

    [Fact]
    public void Amend_OnceBack_IsRefused()
    {
        var given = Scenario.Issued();
        given.Lab.Now = new DateTimeOffset(2026, 4, 16, 8, 0, 0, TimeSpan.Zero);

        Refused.With(MissionRuleException.Codes.Over, given.Mission, () => given.Mission.Amend(given.Owner, "Trop tard.", given.Authority));
    }

    [Fact]
    public void Cancel_WhileAnAmendmentIsOnItsWay_CancelsTheOrder()
    {
        var given = Amending();
        given.Submit();

        given.Mission.Cancel(given.Owner, "Reportée.", given.Authority);

        Assert.Equal((MissionStatus.Cancelled, given.Now), (given.Mission.Status, given.Mission.Orders[0].CancelledAt));
        Assert.DoesNotContain(given.Mission.Awaited(), work => work.Kind != AwaitedWork.SealOrder);
    }

    [Fact]
    public void StandingTrip_WrittenAndReadBack_IsTheSame()
    {
        var standing = Amending().Mission.Standing!;

        var read = JsonSerializer.Deserialize<StandingTrip>(State(standing), WorkflowJson.Options)!;

        Assert.Equal(State(standing), State(read));
        Assert.True(read.Legs[0].Emission!.Value.TotalKilograms > 0);
    }

    private static string State(StandingTrip trip) => JsonSerializer.Serialize(trip, WorkflowJson.Options);

    private static void Revise(Scenario given, MissionContent content) => given.Mission.Revise(content, given.Mission.Version, given.Owner, given.Now);

    private static Scenario Amending()
    {
        var given = Scenario.Issued();
        given.Mission.Amend(given.Owner, "La réunion dure plus longtemps.", given.Authority);
        return given;
    }
}
