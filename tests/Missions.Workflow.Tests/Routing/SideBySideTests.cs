using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Routing;

public sealed class SideBySideTests
{
    private static readonly RoutePolicy Policy = Policies.Of(
        Policies.Validation,
        Policies.Opinion(),
        new() { Kind = StepKind.Agreement, Name = "Accord de l’équipe", Role = Role.BudgetHolder, Beside = true },
        Policies.Signature);

    [Fact]
    public void Steps_SideBySide_AreAwaitedAtOnceAndTheSignatureWaitsForBoth()
    {
        var given = new Scenario(policy: Policy).Submit().Validate();

        Assert.Equal(["Avis sûreté", "Accord de l’équipe"], given.Mission.ActiveSteps.Select(step => step.Name));
        Assert.Equal(2, given.Mission.Awaited().Count);

        Agree(given);
        Assert.Equal(["Avis sûreté"], given.Mission.ActiveSteps.Select(step => step.Name));

        given.Record(given.Lab.SecurityOfficer);
        Assert.Equal(StepKind.Signature, Assert.Single(given.Mission.ActiveSteps).Kind);
    }

    [Fact]
    public void Rejection_OfOneOfTwo_DropsTheOther()
    {
        var given = new Scenario(policy: Policy).Submit().Validate();

        given.Mission.Reject(given.FenceOf(given.Mission.ActiveSteps[1]), given.Lab.BudgetHolder.Id, "Crédits épuisés.", given.Authority);

        Assert.Equal((MissionStatus.Rejected, StepState.Dropped), (given.Mission.Status, given.Step(StepKind.SecurityOpinion).State));
        Assert.Empty(given.Mission.Awaited());
    }

    [Fact]
    public void Decision_OnOneStep_FallsOnNoOther()
    {
        var given = new Scenario(policy: Policy).Submit().Validate();
        var opinion = given.FenceOf(given.Mission.ActiveSteps[0]);

        Refused.With(
            MissionRuleException.Codes.NotYourStep, given.Mission,
            () => given.Mission.Reject(opinion, given.Lab.BudgetHolder.Id, "Non.", given.Authority));
    }

    [Fact]
    public void AwaitedFrom_APersonAskedAtTheSecondOfTwo_IsThatOne()
    {
        var given = new Scenario(policy: Policy).Submit().Validate();

        Assert.Equal("Accord de l’équipe", given.Mission.AwaitedFrom(given.Lab.BudgetHolder.Id, given.Authority)?.Step.Name);
        Assert.Null(given.Mission.AwaitedFrom(given.Lab.Director.Id, given.Authority));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Publish_WithTheFirstOrTheLastBesideAnother_IsRefused(bool first, bool last) =>
        Assert.Throws<ArgumentException>(() => Policies.Of(
            new() { Kind = StepKind.Validation, Name = "Visa", Role = Role.Manager, Beside = first },
            new() { Kind = StepKind.Signature, Name = "Signature", Role = Role.Signatory, Beside = last }));

    [Fact]
    public void Publish_WithTwoStepsOfOneName_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Policies.Of(Policies.Validation, Policies.Validation, Policies.Signature));

    private static void Agree(Scenario given) =>
        given.Mission.Approve(given.FenceOf(given.Mission.ActiveSteps[1]), given.Lab.BudgetHolder.Id, null, given.Authority);
}
