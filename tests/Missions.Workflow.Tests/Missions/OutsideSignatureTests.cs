using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

/// <summary>The mission of a signatory whom nobody here may sign for.</summary>
public sealed class OutsideSignatureTests
{
    private static readonly OutsideAct Act = new("Jeanne Roux", "Présidente de l’université", "PRES-2026-118", new(2026, 3, 1), new string('a', 64));
    private readonly Laboratory _lab = new();

    private static Signature Recorded => Scenario.Sign() with { Outside = Act };

    [Fact]
    public void Director_WithoutADelegate_SubmitsAndAManagerRecordsTheSignatureGivenOutside()
    {
        var given = new Scenario(lab: _lab, traveller: _lab.Director).Submit().Validate();

        var order = given.Mission.Issue(given.Fence, _lab.Manager.Id, Recorded, given.Authority);

        Assert.Equal((MissionStatus.Issued, Act), (given.Mission.Status, order.Outside));
        Assert.Equal((_lab.Manager.Id, Act.Capacity, null), (order.SignedById, order.Capacity, order.DelegationReference));
        Assert.Contains(Act.Reference, given.Mission.Events[^1].Data, StringComparison.Ordinal);
    }

    [Fact]
    public void Director_WithADelegate_IsSignedForByTheDelegateAlone()
    {
        _lab.Delegate(_lab.Deputy);
        var given = new Scenario(lab: _lab, traveller: _lab.Director).Submit().Validate();

        Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission,
            () => given.Mission.Issue(given.Fence, _lab.Manager.Id, Recorded, given.Authority));
        Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission,
            () => given.Mission.Issue(given.Fence, _lab.Deputy.Id, Recorded, given.Authority));
        given.Mission.Issue(given.Fence, _lab.Deputy.Id, Scenario.Sign(), given.Authority);

        Assert.Null(given.Mission.Orders[0].Outside);
    }

    [Fact]
    public void Manager_WhoRecords_NeverSignsInTheirOwnName()
    {
        var given = new Scenario(lab: _lab, traveller: _lab.Director).Submit().Validate();

        Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission,
            () => given.Mission.Issue(given.Fence, _lab.Manager.Id, Scenario.Sign(), given.Authority));
    }

    [Fact]
    public void Substitute_OfTheManager_RecordsNoSignature()
    {
        _lab.Away(_lab.Manager, _lab.Replacement);
        var given = new Scenario(lab: _lab, traveller: _lab.Director).Submit().Validate();

        Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission,
            () => given.Mission.Issue(given.Fence, _lab.Replacement.Id, Recorded, given.Authority));
    }

    [Fact]
    public void Signatory_WhoManagesToo_RecordsNothingOnTheirOwnMission()
    {
        _lab.Grant(_lab.Director, Role.Manager);
        var given = new Scenario(lab: _lab, traveller: _lab.Director).Submit().Validate();

        Assert.Equal([_lab.Manager.Id], given.Authority.Candidates(given.Step(StepKind.Signature), given.Mission.Scope).Select(candidate => candidate.Actor.PersonId));
    }

    [Fact]
    public void Researcher_WithoutAnySignatory_DoesNotSubmit()
    {
        _lab.OwnRightToSign.Revoke(_lab.Now);
        var given = new Scenario(lab: _lab);

        Refused.With(MissionRuleException.Codes.NobodyEligible, given.Mission, () => given.Submit());
    }
}
