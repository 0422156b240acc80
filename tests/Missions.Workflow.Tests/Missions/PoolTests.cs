using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class PoolTests
{
    private readonly Laboratory lab = new();

    [Fact]
    public void Claim_ByOneOfThePool_LeavesTheDecisionToThem()
    {
        var given = OfTwoManagers();

        given.Mission.Claim(given.Fence, lab.Manager.Id, given.Authority);

        Assert.Equal((lab.Manager.Id, given.Now), (given.Mission.ActiveSteps[0].ClaimedById, given.Mission.ActiveSteps[0].ClaimedAt));
        Refused.With(
            MissionRuleException.Codes.ClaimedByAnother, given.Mission,
            () => given.Mission.Return(given.Fence, lab.Deputy.Id, "À revoir.", given.Authority));
        Assert.Equal(MissionStatus.Returned, given.Return().Mission.Status);
    }

    [Fact]
    public void Claim_FromSomeoneElse_TakesItOverAndSaysFromWhom()
    {
        var given = OfTwoManagers();
        given.Mission.Claim(given.Fence, lab.Manager.Id, given.Authority);

        given.Mission.Claim(given.Fence, lab.Deputy.Id, given.Authority);

        Assert.Equal(lab.Deputy.Id, given.Mission.ActiveSteps[0].ClaimedById);
        Assert.Contains(lab.Manager.Id.ToString(), given.Mission.Events[^1].Data, StringComparison.Ordinal);
    }

    [Fact]
    public void Claim_Twice_IsRecordedOnce()
    {
        var given = OfTwoManagers();

        given.Mission.Claim(given.Fence, lab.Manager.Id, given.Authority);
        given.Mission.Claim(given.Fence, lab.Manager.Id, given.Authority);

        Assert.Single(given.Mission.Events, e => e.Kind == MissionEventKind.Claimed);
    }

    [Fact]
    public void Claim_BySomeoneWhomTheStepDoesNotAsk_IsRefused()
    {
        var given = OfTwoManagers();

        Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission, () => given.Mission.Claim(given.Fence, lab.Director.Id, given.Authority));
    }

    [Fact]
    public void Claim_ByThePrincipal_LetsTheirSubstituteDecideToo()
    {
        var given = OfTwoManagers();
        lab.Away(lab.Manager, lab.Replacement);
        given.Mission.Claim(given.Fence, lab.Manager.Id, given.Authority);

        given.Mission.Return(given.Fence, lab.Replacement.Id, "À revoir.", given.Authority);

        Assert.Equal((lab.Replacement.Id, lab.Manager.Id), (given.Mission.Decisions[0].ActorId, given.Mission.Decisions[0].PrincipalId));
    }

    [Fact]
    public void Claim_ByTheSubstitute_LetsTheirPrincipalDecideToo()
    {
        var given = OfTwoManagers();
        lab.Away(lab.Manager, lab.Replacement);
        given.Mission.Claim(given.Fence, lab.Replacement.Id, given.Authority);

        Assert.Equal(MissionStatus.Returned, given.Return().Mission.Status);
    }

    [Fact]
    public void Claim_BySomeoneWhoLostTheRoleSince_HoldsNobodyBack()
    {
        var given = OfTwoManagers();
        given.Mission.Claim(given.Fence, lab.Deputy.Id, given.Authority);
        lab.Grants.Single(grant => grant.PersonId == lab.Deputy.Id).Revoke(given.Now);

        Assert.Equal(MissionStatus.Returned, given.Return().Mission.Status);
    }

    [Fact]
    public void Release_ByWhoTookItInCharge_OpensItToThePoolAgain()
    {
        var given = OfTwoManagers();
        given.Mission.Claim(given.Fence, lab.Manager.Id, given.Authority);

        given.Mission.Release(given.Fence, lab.Manager.Id, given.Authority);

        given.Mission.Return(given.Fence, lab.Deputy.Id, "À revoir.", given.Authority);
        Assert.Equal(MissionStatus.Returned, given.Mission.Status);
    }

    [Fact]
    public void Release_BySomeoneElseOfThePool_IsRefused()
    {
        var given = OfTwoManagers();
        given.Mission.Claim(given.Fence, lab.Manager.Id, given.Authority);

        Refused.With(MissionRuleException.Codes.ClaimedByAnother, given.Mission, () => given.Mission.Release(given.Fence, lab.Deputy.Id, given.Authority));
    }

    private Scenario OfTwoManagers()
    {
        lab.Grant(lab.Deputy, Role.Manager);
        return new Scenario(lab: lab).Submit();
    }
}
