using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Routing;

public sealed class RoutePlanTests
{
    [Fact]
    public void Plan_OfALongRoute_FreezesEveryStepInOrderWithItsReason()
    {
        var lab = new Laboratory();

        var mission = new Scenario(lab: lab, policy: Policies.Long) { BudgetHolderId = lab.BudgetHolder.Id }.Submit().Mission;

        Assert.Equal(
            [StepKind.Validation, StepKind.BudgetApproval, StepKind.SecurityOpinion, StepKind.Signature], mission.Steps.Select(step => step.Kind));
        Assert.Equal([1, 2, 3, 4], mission.Steps.Select(step => step.Position));
        Assert.Equal([null, lab.BudgetHolder.Id, null, null], mission.Steps.Select(step => step.PersonId));
        Assert.Equal([StepState.Active, StepState.Pending, StepState.Skipped, StepState.Pending], mission.Steps.Select(step => step.State));
        Assert.Equal([null, null, SkipReason.ConditionNotMet, null], mission.Steps.Select(step => step.SkipReason));
        Assert.Equal([5, 5, 5, 3], mission.Steps.Select(step => step.Terms.DeadlineDays));
    }

    [Fact]
    public void Plan_Abroad_AsksForTheOpinion()
    {
        var given = new Scenario(Contents.ToKyoto, policy: Policies.Long).Submit();

        given.Validate().Approve(given.Lab.BudgetHolder);

        Assert.Equal(StepKind.SecurityOpinion, given.Mission.ActiveSteps[0].Kind);
        Assert.Equal(StepKind.Signature, given.Approve(given.Lab.SecurityOfficer).Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void Plan_OfASignatureAlone_GoesStraightToIt()
    {
        var given = new Scenario(policy: Policies.Of(Policies.Signature)).Submit();

        Assert.Equal(StepKind.Signature, given.Mission.ActiveSteps[0].Kind);
        Assert.Equal(MissionStatus.Issued, given.Issue().Mission.Status);
    }

    [Fact]
    public void Plan_OnTheBudgetHoldersOwnGrant_SkipsTheirAgreement()
    {
        var lab = new Laboratory();
        var given = new Scenario(lab: lab, traveller: lab.BudgetHolder, policy: Policies.Long) { BudgetHolderId = lab.BudgetHolder.Id }.Submit();

        var step = given.Step(StepKind.BudgetApproval);

        Assert.Equal((StepState.Skipped, SkipReason.OnlyCandidateIsTraveller), (step.State, step.SkipReason));
        Assert.Equal(StepKind.Signature, given.Validate().Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void Plan_OnTheBudgetHoldersOwnGrantWithASubstitute_StillSkipsTheirAgreement()
    {
        var lab = new Laboratory();
        lab.Away(lab.BudgetHolder, lab.Replacement);

        var given = new Scenario(lab: lab, traveller: lab.BudgetHolder, policy: Policies.Long) { BudgetHolderId = lab.BudgetHolder.Id }.Submit();

        Assert.Equal(SkipReason.OnlyCandidateIsTraveller, given.Step(StepKind.BudgetApproval).SkipReason);
    }

    [Fact]
    public void Plan_WithASecondBudgetHolder_AsksThem()
    {
        var lab = new Laboratory();
        lab.Grant(lab.Deputy, Role.BudgetHolder);
        var given = new Scenario(lab: lab, traveller: lab.BudgetHolder, policy: Policies.Long).Submit().Validate();

        Assert.Equal(StepKind.BudgetApproval, given.Mission.ActiveSteps[0].Kind);
        Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission, () => given.Approve(lab.BudgetHolder));
        Assert.Equal(StepKind.Signature, given.Approve(lab.Deputy).Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void Plan_OfTheDirectorsOwnMission_GoesToTheDelegate()
    {
        var lab = new Laboratory();
        lab.Delegate(lab.Deputy);
        var given = new Scenario(lab: lab, traveller: lab.Director).Submit().Validate();

        Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission, () => given.Issue());
        var order = given.Mission.Issue(given.Fence, lab.Deputy.Id, Scenario.Sign(), given.Authority);

        Assert.Equal("DEC-2026-07", order.DelegationReference);
    }

    [Fact]
    public void Plan_OfTheOnlyManagersOwnMission_IsRefusedAtSubmission()
    {
        var lab = new Laboratory();
        var given = new Scenario(lab: lab, traveller: lab.Manager);

        Refused.With(MissionRuleException.Codes.NobodyEligible, given.Mission, () => given.Submit());
    }

    [Fact]
    public void Plan_WithASubstituteAsTheOnlyOneThere_GoesThrough()
    {
        var lab = new Laboratory();
        lab.Away(lab.Manager, lab.Replacement);
        var given = new Scenario(lab: lab, traveller: lab.Director);
        lab.Delegate(lab.Deputy);

        Assert.Equal(lab.Replacement.Id, given.Submit().Fund().Approve(lab.Replacement).Mission.Decisions[0].ActorId);
    }

    [Fact]
    public void Blocked_NamesTheStepsThatNobodyMayDecide()
    {
        var lab = new Laboratory();
        lab.SecurityOfficer.SetActive(false);
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policies.Long);

        var steps = Route.Plan(Policies.Long, given.Mission.Facts, given.Mission.Scope, lab.Authority, budgetHolderId: null, round: 1);

        Assert.Equal([StepKind.SecurityOpinion], Route.Blocked(steps, given.Mission.Scope, lab.Authority).Select(step => step.Kind));
        Refused.With(MissionRuleException.Codes.NobodyEligible, given.Mission, () => given.Submit());
    }

    [Fact]
    public void Plan_OfAProjectWithoutBudgetHolderWhereNobodyHoldsTheRole_SkipsTheAgreement()
    {
        var lab = new Laboratory();
        lab.BudgetHolder.SetActive(false);

        var given = new Scenario(lab: lab, policy: Policies.Long).Submit();

        Assert.Equal((StepState.Skipped, SkipReason.NoBudgetHolder), (given.Step(StepKind.BudgetApproval).State, given.Step(StepKind.BudgetApproval).SkipReason));
    }

    [Fact]
    public void Plan_OfALaterPolicy_LeavesTheMissionInFlightOnItsOwn()
    {
        var lab = new Laboratory();
        var older = new Scenario(Contents.ToKyoto, lab).Submit();
        var three = Policies.Of(Policies.Validation, Policies.Opinion(Policies.Abroad), Policies.Signature);

        var newer = new Scenario(Contents.ToKyoto, lab, policy: three).Submit();
        var near = new Scenario(Contents.ToLyon, lab, policy: three).Submit();

        Assert.Equal(StepKind.Signature, older.Validate().Mission.ActiveSteps[0].Kind);
        Assert.Equal(StepKind.SecurityOpinion, newer.Validate().Mission.ActiveSteps[0].Kind);
        Assert.Equal(StepKind.Signature, near.Validate().Mission.ActiveSteps[0].Kind);
        Assert.Equal((Policies.Short.Id, three.Id), (older.Mission.PolicyId, newer.Mission.PolicyId));
        Assert.Equal(MissionStatus.Issued, older.Issue().Mission.Status);
    }
}
