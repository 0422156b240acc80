using System.Text.Json;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class AssignFundingTests
{
    [Fact]
    public void AssignFunding_DuringValidation_SetsPayerAndCreditsAndRecordsBoth()
    {
        var given = new Scenario().Submit();

        given.Mission.AssignFunding(given.Fence, given.Lab.Manager.Id, given.Lab.University.Id, "eOTP 12", given.Authority);

        Assert.Equal((given.Lab.University.Id, "eOTP 12"), (given.Mission.PayerId, given.Mission.Credits));
        Assert.Equal(given.Lab.Council.Id, given.Mission.EmployerId);
        Assert.Equal((MissionEventKind.FundingAssigned, given.Lab.Manager.Id), (given.Mission.Events[^1].Kind, given.Mission.Events[^1].ActorId));
        using var data = JsonDocument.Parse(given.Mission.Events[^1].Data);
        Assert.Equal(given.Lab.University.Id, data.RootElement.GetProperty("payerId").GetGuid());
        Assert.Equal("eOTP 12", data.RootElement.GetProperty("credits").GetString());
        Assert.Equal(JsonValueKind.Null, data.RootElement.GetProperty("before").GetProperty("payerId").ValueKind);
    }

    [Fact]
    public void AssignFunding_OfWhatIsSetAlready_RecordsNothing()
    {
        var given = new Scenario().Submit().Fund();
        var (events, version) = (given.Mission.Events.Count, given.Mission.Version);

        given.Fund();

        Assert.Equal((events, version), (given.Mission.Events.Count, given.Mission.Version));
    }

    [Fact]
    public void AssignFunding_ThatMeetsACondition_ActivatesTheSkippedStep()
    {
        var lab = new Laboratory();
        var given = OnUniversityCredits(lab).Submit();
        Assert.Equal((StepState.Skipped, SkipReason.ConditionNotMet), Budget(given));

        given.Fund().Approve(lab.Manager);

        Assert.Equal((StepState.Active, (SkipReason?)null), Budget(given));
    }

    [Fact]
    public void AssignFunding_ThatMeetsTheConditionOfAnEarlierStep_AwaitsItNext()
    {
        var lab = new Laboratory();
        var payer = Policies.When(Fact.Payer, Comparison.Is, lab.University.Id.ToString());
        var given = new Scenario(lab: lab, policy: Policies.Of(Policies.Budget(payer), Policies.Validation, Policies.Signature)).Submit();
        Assert.Equal(StepKind.Validation, given.Mission.ActiveSteps[0].Kind);

        given.Fund().Approve(lab.Manager);

        Assert.Equal(StepKind.BudgetApproval, given.Mission.ActiveSteps[0].Kind);
        Assert.Equal(StepKind.Signature, given.Approve(lab.BudgetHolder).Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void AssignFunding_ThatNoMoreMeetsTheCondition_SkipsTheStepAgain()
    {
        var lab = new Laboratory();
        var given = OnUniversityCredits(lab).Submit().Fund();

        given.Mission.AssignFunding(given.Fence, lab.Manager.Id, lab.Council.Id, "", given.Authority);

        Assert.Equal((StepState.Skipped, SkipReason.ConditionNotMet), Budget(given));
    }

    [Fact]
    public void AssignFunding_ThatCallsForSomeoneWhoIsNotThere_IsRefused()
    {
        var lab = new Laboratory();
        var onUniversityCredits = Policies.When(Fact.Payer, Comparison.Is, lab.University.Id.ToString());
        var given = new Scenario(lab: lab, policy: Policies.Of(Policies.Validation, Policies.Opinion(onUniversityCredits), Policies.Signature)).Submit();
        lab.SecurityOfficer.SetActive(false);

        Refused.With(MissionRuleException.Codes.NobodyEligible, given.Mission, () => given.Fund());
    }

    [Fact]
    public void AssignFunding_AfterAnEarlierDecision_NeverErasesIt()
    {
        var lab = new Laboratory();
        var withoutPayer = Policies.When(Fact.Payer, Comparison.Is, "");
        var given = new Scenario(lab: lab, policy: Policies.Of(Policies.Budget(withoutPayer), Policies.Validation, Policies.Signature)).Submit();
        given.Approve(lab.BudgetHolder);

        given.Fund();

        Assert.Equal(StepState.Decided, given.Step(StepKind.BudgetApproval).State);
        Assert.Single(given.Mission.Decisions);
    }

    [Fact]
    public void AssignFunding_AtAnotherStepThanValidation_IsRefused()
    {
        var given = new Scenario().Submit().Validate();

        Refused.With(MissionRuleException.Codes.WrongStepKind, given.Mission,
            () => given.Mission.AssignFunding(given.Fence, given.Lab.Director.Id, given.Lab.Council.Id, "", given.Authority));
    }

    [Fact]
    public void AssignFunding_OfCreditsTooLong_NamesTheBound()
    {
        var given = new Scenario().Submit();

        given.Mission.AssignFunding(given.Fence, given.Lab.Manager.Id, given.Lab.Council.Id, new string('x', 200), given.Authority);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => given.Mission.AssignFunding(
            given.Fence, given.Lab.Manager.Id, given.Lab.Council.Id, new string('x', 201), given.Authority));

        Assert.Equal("credits", error.ParamName);
    }

    private static Scenario OnUniversityCredits(Laboratory lab)
    {
        var payer = Policies.When(Fact.Payer, Comparison.Is, lab.University.Id.ToString());
        return new Scenario(lab: lab, policy: Policies.Of(Policies.Validation, Policies.Budget(payer), Policies.Signature));
    }

    private static (StepState, SkipReason?) Budget(Scenario given)
    {
        var step = given.Step(StepKind.BudgetApproval);
        return (step.State, step.SkipReason);
    }
}
