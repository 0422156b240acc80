using Missions.Workflow.Missions;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class ApproveTests
{
    [Fact]
    public void Approve_OfAValidation_ActivatesTheNextStepAndRecordsOneDecisionAndOneEvent()
    {
        var given = new Scenario().Submit().Fund();
        var step = given.Mission.ActiveSteps[0];
        given.Lab.Now = given.Now.AddHours(1);

        given.Mission.Approve(given.Fence, given.Lab.Manager.Id, "  Bon voyage  ", given.Authority);

        var decision = Assert.Single(given.Mission.Decisions);
        Assert.Equal((step.Id, 1, DecisionSense.Approved, "Bon voyage"), (decision.StepId, decision.Round, decision.Sense, decision.Comment));
        Assert.Equal((given.Lab.Manager.Id, given.Lab.Manager.Id, given.Now), (decision.ActorId, decision.PrincipalId, decision.At));
        Assert.Equal((StepState.Decided, (DateTimeOffset?)null), (step.State, step.DueAt));
        Assert.Equal((StepKind.Signature, given.Now), (given.Mission.ActiveSteps[0].Kind, given.Mission.ActiveSteps[0].ActiveSince));
        Assert.Equal(MissionEventKind.Approved, given.Mission.Events[^1].Kind);
        Assert.Equal("""{"step":"Visa du gestionnaire","comment":"Bon voyage","awaits":"Signature","means":"signedIn"}""", given.Mission.Events[^1].Data);
    }

    [Fact]
    public void Approve_ByASubstitute_NamesBoth()
    {
        var given = new Scenario().Submit().Fund();
        given.Lab.Away(given.Lab.Manager, given.Lab.Replacement);

        given.Approve(given.Lab.Replacement);

        var decision = Assert.Single(given.Mission.Decisions);
        Assert.Equal((given.Lab.Replacement.Id, given.Lab.Manager.Id), (decision.ActorId, decision.PrincipalId));
        Assert.Equal(
            (given.Lab.Replacement.Id, given.Lab.Manager.Id), (given.Mission.Events[^1].ActorId, given.Mission.Events[^1].PrincipalId));
    }

    [Fact]
    public void Approve_OfAValidationWithCostsAndWithoutPayer_IsRefused()
    {
        var given = new Scenario().Submit();

        Refused.With(MissionRuleException.Codes.NoPayer, given.Mission, () => given.Approve(given.Lab.Manager));
    }

    [Fact]
    public void Approve_OfAValidationWithoutCosts_NeedsNoPayer()
    {
        var given = new Scenario(Contents.ToLyon with { WithCosts = false }).Submit();

        given.Approve(given.Lab.Manager);

        Assert.Equal(StepKind.Signature, given.Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void Approve_OfASignature_IsRefused()
    {
        var given = new Scenario().Submit().Validate();

        Refused.With(MissionRuleException.Codes.WrongStepKind, given.Mission, () => given.Approve(given.Lab.Director));
    }
}
