using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Routing;

/// <summary>The same person on two consecutive steps acts once, unless the second asks for more than their agreement.</summary>
public sealed class SamePersonTests
{
    [Fact]
    public void SamePerson_OnTwoConsecutiveSteps_ActsOnce()
    {
        var lab = new Laboratory();
        lab.Grant(lab.Manager, Role.BudgetHolder);
        var given = new Scenario(lab: lab, policy: Policies.Of(Policies.Validation, Policies.Budget(), Policies.Signature)).Submit().Validate();

        var step = given.Step(StepKind.BudgetApproval);

        Assert.Equal((StepState.Skipped, SkipReason.SamePersonAsBefore), (step.State, step.SkipReason));
        Assert.Equal(StepKind.Signature, given.Mission.ActiveSteps[0].Kind);
        Assert.Single(given.Mission.Decisions);
    }

    [Fact]
    public void SamePerson_AcrossAStepThatDoesNotApply_ActsOnce()
    {
        var lab = new Laboratory();
        lab.Grant(lab.Manager, Role.BudgetHolder);
        var policy = Policies.Of(Policies.Validation, Policies.Opinion(Policies.Abroad), Policies.Budget(), Policies.Signature);

        Assert.Equal(StepKind.Signature, new Scenario(lab: lab, policy: policy).Submit().Validate().Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void SamePerson_WhoActedOnce_IsNotAskedAgainWhenTheFundingChanges()
    {
        var lab = new Laboratory();
        lab.Grant(lab.Manager, Role.BudgetHolder);
        var second = new PolicyStep
        {
            Kind = StepKind.Validation,
            Name = "Second visa",
            Role = Role.Manager,
            Assignee = AssigneeKind.Person,
            PersonId = lab.Deputy.Id,
        };
        var given = new Scenario(lab: lab, policy: Policies.Of(Policies.Validation, Policies.Budget(), second, Policies.Signature)).Submit().Validate();

        given.Mission.AssignFunding(given.Fence, lab.Deputy.Id, lab.Council.Id, "", given.Authority);
        given.Approve(lab.Deputy);

        Assert.Equal(SkipReason.SamePersonAsBefore, given.Step(StepKind.BudgetApproval).SkipReason);
        Assert.Equal(StepKind.Signature, given.Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void SamePerson_AfterSomeoneElse_ActsAgain()
    {
        var lab = new Laboratory();
        lab.Grant(lab.Manager, Role.BudgetHolder);
        var policy = Policies.Of(Policies.Validation, Policies.Opinion(), Policies.Budget(), Policies.Signature);

        var given = new Scenario(lab: lab, policy: policy).Submit().Validate().Approve(lab.SecurityOfficer);

        Assert.Equal(StepKind.BudgetApproval, given.Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void SamePerson_WhoMustRecordAnOpinion_ActsAgain()
    {
        var lab = new Laboratory();
        lab.Grant(lab.Manager, Role.SecurityOfficer);
        var policy = Policies.Of(Policies.Validation, Policies.Opinion(), Policies.Signature);

        Assert.Equal(StepKind.SecurityOpinion, new Scenario(lab: lab, policy: policy).Submit().Validate().Mission.ActiveSteps[0].Kind);
    }

    [Theory]
    [InlineData(true, StepKind.Validation)]
    [InlineData(false, StepKind.Signature)]
    public void SamePerson_WhoMustSetThePayer_ActsAgain(bool withCosts, StepKind awaited)
    {
        var lab = new Laboratory();
        lab.Grant(lab.Manager, Role.BudgetHolder);
        var policy = Policies.Of(Policies.Budget(), Policies.Validation, Policies.Signature);

        var given = new Scenario(Contents.ToLyon with { WithCosts = withCosts }, lab, policy: policy).Submit().Approve(lab.Manager);

        Assert.Equal(awaited, given.Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void SamePerson_WhoValidatesAndSigns_SignsAllTheSame()
    {
        var lab = new Laboratory();
        lab.Grant(lab.Director, Role.Manager);
        var given = new Scenario(lab: lab).Submit().Fund().Approve(lab.Director);

        Assert.Equal(StepKind.Signature, given.Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void SamePerson_FirstForSomeoneElse_ActsAgainInTheirOwnName()
    {
        var lab = new Laboratory();
        lab.Grant(lab.Replacement, Role.BudgetHolder);
        lab.Away(lab.Manager, lab.Replacement);
        var policy = Policies.Of(Policies.Validation, Policies.Budget(), Policies.Signature);

        var given = new Scenario(lab: lab, policy: policy).Submit().Fund().Approve(lab.Replacement);

        Assert.Equal(StepKind.BudgetApproval, given.Mission.ActiveSteps[0].Kind);
        Assert.Equal(lab.Replacement.Id, given.Approve(lab.Replacement).Mission.Decisions[^1].PrincipalId);
    }
}
