using System.Text.Json;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class CorrectOnBehalfTests
{
    [Fact]
    public void CorrectOnBehalf_OfATypingError_KeepsTheRoundAndShowsTheDifference()
    {
        var given = new Scenario().Submit();

        given.Mission.CorrectOnBehalf(
            given.Fence, given.Lab.Manager.Id, Contents.ToLyon with { Purpose = "Réunion annuelle" }, Contents.Factors, given.Authority);

        Assert.Equal(("Réunion annuelle", 1), (given.Mission.Content.Purpose, given.Mission.Round));
        Assert.Equal(StepKind.Validation, given.Mission.ActiveSteps[0].Kind);
        Assert.Equal(MissionEventKind.Corrected, given.Mission.Events[^1].Kind);
        Assert.Equal(
            """{"differences":[{"field":"Purpose","before":"\u0022Réunion de collaboration\u0022","after":"\u0022Réunion annuelle\u0022"}]}""",
            given.Mission.Events[^1].Data);
    }

    [Fact]
    public void CorrectOnBehalf_OfThePlace_ComputesTheLegsAnew()
    {
        var given = new Scenario().Submit();
        var before = given.Mission.TotalDistance;

        given.Mission.CorrectOnBehalf(given.Fence, given.Lab.Manager.Id, Contents.To(Contents.Marseille), Contents.Factors, given.Authority);

        Assert.Equal("Marseille", Assert.Single(given.Mission.Legs).To.Name);
        Assert.True(given.Mission.TotalDistance > before);
        Assert.Equal("apc-2020-11", given.Mission.FactorSetId);
    }

    [Fact]
    public void CorrectOnBehalf_ToACostThatNobodyLeftMaySignFor_IsRefused()
    {
        var lab = new Laboratory();
        lab.DelegateFor(lab.Deputy, terms => terms with { MaximumCents = 100_000 });
        var given = new Scenario(Contents.ToLyon with { EstimatedCostCents = 50_000 }, lab, enteredBy: lab.Director).Submit();

        Refused.With(
            MissionRuleException.Codes.NobodyEligible, given.Mission,
            () => given.Mission.CorrectOnBehalf(
                given.Fence, lab.Manager.Id, given.Mission.Content with { EstimatedCostCents = 150_000 }, Contents.Factors, given.Authority));
    }

    [Fact]
    public void CorrectOnBehalf_ThatTakesTheMissionAbroad_AsksForTheOpinion()
    {
        var given = new Scenario(policy: Policies.Of(Policies.Validation, Policies.Opinion(Policies.Abroad), Policies.Signature)).Submit();

        given.Mission.CorrectOnBehalf(given.Fence, given.Lab.Manager.Id, Contents.To(Contents.Geneva), Contents.Factors, given.Authority);

        Assert.Equal(StepKind.SecurityOpinion, given.Validate().Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void CorrectOnBehalf_ThatCallsForSomeoneWhoIsNotThere_IsRefused()
    {
        var given = new Scenario(policy: Policies.Of(Policies.Validation, Policies.Opinion(Policies.Abroad), Policies.Signature)).Submit();
        given.Lab.SecurityOfficer.SetActive(false);

        Refused.With(MissionRuleException.Codes.NobodyEligible, given.Mission, () => given.Mission.CorrectOnBehalf(
            given.Fence, given.Lab.Manager.Id, Contents.To(Contents.Geneva), Contents.Factors, given.Authority));
    }

    [Fact]
    public void CorrectOnBehalf_ThatChangesNothing_RecordsNothing()
    {
        var given = new Scenario().Submit();
        var version = given.Mission.Version;

        given.Mission.CorrectOnBehalf(given.Fence, given.Lab.Manager.Id, Contents.ToLyon with { }, Contents.Factors, given.Authority);

        Assert.Equal((version, 1), (given.Mission.Version, given.Mission.EventCount));
    }

    [Fact]
    public void CorrectOnBehalf_ByASubstitute_NamesBoth()
    {
        var given = new Scenario().Submit();
        given.Lab.Away(given.Lab.Manager, given.Lab.Replacement);

        given.Mission.CorrectOnBehalf(
            given.Fence, given.Lab.Replacement.Id, Contents.ToLyon with { WithCosts = false }, Contents.Factors, given.Authority);

        Assert.Equal(
            (given.Lab.Replacement.Id, given.Lab.Manager.Id), (given.Mission.Events[^1].ActorId, given.Mission.Events[^1].PrincipalId));
        using var data = JsonDocument.Parse(given.Mission.Events[^1].Data);
        Assert.Equal("WithCosts", data.RootElement.GetProperty("differences")[0].GetProperty("field").GetString());
    }

    [Fact]
    public void CorrectOnBehalf_IntoSomethingIncomplete_IsRefused()
    {
        var given = new Scenario().Submit();

        Refused.With(MissionRuleException.Codes.Incomplete, given.Mission, () => given.Mission.CorrectOnBehalf(
            given.Fence, given.Lab.Manager.Id, Contents.ToLyon with { ProjectId = null }, Contents.Factors, given.Authority));
    }

    [Fact]
    public void CorrectOnBehalf_OfTheProject_IsRefusedWhereSomeoneAgreesToItsCredits()
    {
        var another = Contents.ToLyon with { ProjectId = Guid.CreateVersion7() };
        var agreed = new Scenario(policy: Policies.Long).Submit();
        var simple = new Scenario().Submit();

        Refused.With(MissionRuleException.Codes.ReturnInstead, agreed.Mission,
            () => agreed.Mission.CorrectOnBehalf(agreed.Fence, agreed.Lab.Manager.Id, another, Contents.Factors, agreed.Authority));
        simple.Mission.CorrectOnBehalf(simple.Fence, simple.Lab.Manager.Id, another, Contents.Factors, simple.Authority);

        Assert.Equal(another.ProjectId, simple.Mission.Content.ProjectId);
    }

    [Fact]
    public void CorrectOnBehalf_AtTheSignature_IsRefused()
    {
        var given = new Scenario().Submit().Validate();

        Refused.With(MissionRuleException.Codes.WrongStepKind, given.Mission, () => given.Mission.CorrectOnBehalf(
            given.Fence, given.Lab.Director.Id, Contents.ToKyoto, Contents.Factors, given.Authority));
    }

    [Fact]
    public void CorrectOnBehalf_OfTheManagersOwnRequest_IsRefused()
    {
        var lab = new Laboratory();
        lab.Grant(lab.Replacement, Role.Manager);
        var given = new Scenario(lab: lab, traveller: lab.Manager).Submit();

        Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission, () => given.Mission.CorrectOnBehalf(
            given.Fence, lab.Manager.Id, Contents.ToKyoto, Contents.Factors, given.Authority));
    }
}
