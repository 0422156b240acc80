using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class OpinionTests
{
    private readonly Laboratory lab = new();

    [Fact]
    public void RecordOpinion_Favourable_LeadsToTheSignatureAndIsKept()
    {
        var given = AtTheOpinion().Record(lab.SecurityOfficer);

        Assert.Equal(StepKind.Signature, given.Mission.ActiveSteps[0].Kind);
        Assert.Equal(Scenario.Opinion, given.Mission.Decisions[^1].Opinion);
        Assert.Contains("\"reference\":\"FSD-2026-118\"", given.Mission.Events[^1].Data, StringComparison.Ordinal);
    }

    [Fact]
    public void RecordOpinion_Unfavourable_StopsTheRequest()
    {
        var given = AtTheOpinion().Record(lab.SecurityOfficer, OpinionSense.Unfavourable, "Région formellement déconseillée.");

        Assert.Equal((MissionStatus.Rejected, DecisionSense.Rejected), (given.Mission.Status, given.Mission.Decisions[^1].Sense));
        Assert.Empty(given.Mission.Awaited());
    }

    [Theory]
    [InlineData(OpinionSense.WithConditions)]
    [InlineData(OpinionSense.Unfavourable)]
    public void RecordOpinion_ThatIsNotPlainlyFavourable_NeedsItsWords(OpinionSense sense)
    {
        var given = AtTheOpinion();

        Refused.With(MissionRuleException.Codes.ReasonNeeded, given.Mission, () => given.Record(lab.SecurityOfficer, sense));
    }

    [Fact]
    public void RecordOpinion_AtAStepThatAsksForAPlainDecision_IsRefused()
    {
        var given = new Scenario(lab: lab).Submit();

        Refused.With(
            MissionRuleException.Codes.WrongStepKind, given.Mission,
            () => given.Mission.RecordOpinion(given.Fence, lab.Manager.Id, Scenario.Opinion, null, given.Authority));
    }

    [Fact]
    public void Approve_AnOpinionWithoutItsReference_IsRefused()
    {
        var given = AtTheOpinion();

        Refused.With(
            MissionRuleException.Codes.WrongStepKind, given.Mission,
            () => given.Mission.Approve(given.Fence, lab.SecurityOfficer.Id, null, given.Authority));
    }

    [Fact]
    public void RecordOpinion_OfAnOutsideAuthority_IsTheManagersToRecord()
    {
        var presidency = new PolicyStep { Kind = StepKind.Agreement, Name = "Accord de la présidence", Role = Role.Manager, Assignee = AssigneeKind.Outside };
        var given = new Scenario(Contents.ToKyoto, lab, policy: Policies.Of(presidency, Policies.Signature)).Submit();

        Assert.Equal(StepKind.Signature, given.Record(lab.Manager).Mission.ActiveSteps[0].Kind);
    }

    private Scenario AtTheOpinion() => new Scenario(Contents.ToKyoto, lab, policy: Policies.Of(Policies.Opinion(), Policies.Signature)).Submit();
}
