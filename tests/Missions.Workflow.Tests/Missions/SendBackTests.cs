using Missions.Workflow.Missions;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class SendBackTests
{
    private readonly Laboratory lab = new();

    [Fact]
    public void SendBack_ToTheValidation_AsksItAndWhatFollowedAnew()
    {
        var given = AtTheSignature();
        var decisions = given.Mission.Decisions.Count;

        given.Mission.SendBack(given.Fence, lab.Director.Id, given.Step(StepKind.Validation).Id, "Quels crédits ?", given.Authority);

        Assert.Equal("Visa du gestionnaire", Assert.Single(given.Mission.ActiveSteps).Name);
        Assert.Equal(
            ["Visa du gestionnaire", "Accord sur les crédits", "Avis sûreté", "Signature"], given.Mission.LiveSteps().Select(step => step.Name));
        Assert.Equal(decisions + 1, given.Mission.Decisions.Count);
        Assert.Equal((DecisionSense.SentBack, 1), (given.Mission.Decisions[^1].Sense, given.Mission.Round));
        Assert.Equal(MissionStatus.Submitted, given.Mission.Status);
    }

    [Fact]
    public void SendBack_ToAStep_LeavesTheEarlierOnesDecided()
    {
        var given = AtTheSignature();
        var validation = given.Step(StepKind.Validation);

        given.Mission.SendBack(given.Fence, lab.Director.Id, given.Step(StepKind.BudgetApproval).Id, "Quels crédits ?", given.Authority);

        Assert.Equal((StepState.Decided, validation.Id), (validation.State, given.Mission.LiveSteps()[0].Id));
        Assert.Equal(StepKind.BudgetApproval, given.Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void SendBack_ThenThroughAgain_EndsInAnOrder()
    {
        var given = AtTheSignature();
        given.Mission.SendBack(given.Fence, lab.Director.Id, given.Step(StepKind.Validation).Id, "Quels crédits ?", given.Authority);

        given.Fund().Approve(lab.Manager).Approve(lab.BudgetHolder).Record(lab.SecurityOfficer).Issue();

        Assert.Equal(MissionStatus.Issued, given.Mission.Status);
        Assert.Equal(7 + 1, given.Mission.Decisions.Count);
    }

    [Fact]
    public void SendBack_Twice_GoesToTheStepAsItStandsNow()
    {
        var given = AtTheSignature();
        var first = given.Step(StepKind.Validation).Id;
        given.Mission.SendBack(given.Fence, lab.Director.Id, first, "Quels crédits ?", given.Authority);
        given.Fund().Approve(lab.Manager);

        Refused.With(
            MissionRuleException.Codes.NotAnEarlierStep, given.Mission,
            () => given.Mission.SendBack(given.Fence, lab.BudgetHolder.Id, first, "Encore.", given.Authority));
        given.Mission.SendBack(given.Fence, lab.BudgetHolder.Id, given.Mission.LiveSteps()[0].Id, "Encore.", given.Authority);
        Assert.Equal("Visa du gestionnaire", given.Mission.ActiveSteps[0].Name);
    }

    [Fact]
    public void SendBack_ToAStepThatIsToCome_IsRefused()
    {
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policies.Long).Submit();

        Refused.With(
            MissionRuleException.Codes.NotAnEarlierStep, given.Mission,
            () => given.Mission.SendBack(given.Fence, lab.Manager.Id, given.Step(StepKind.Signature).Id, "Là-bas.", given.Authority));
    }

    [Fact]
    public void SendBack_WithoutAWord_IsRefused()
    {
        var given = AtTheSignature();

        Refused.With(
            MissionRuleException.Codes.ReasonNeeded, given.Mission,
            () => given.Mission.SendBack(given.Fence, lab.Director.Id, given.Step(StepKind.Validation).Id, "", given.Authority));
    }

    private Scenario AtTheSignature() =>
        new Scenario(Contents.ToKyoto, lab, policy: Policies.Long).Submit().Validate().Approve(lab.BudgetHolder).Record(lab.SecurityOfficer);
}
