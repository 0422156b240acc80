using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Organisation;

public sealed class SignatoryTests
{
    private readonly Laboratory _lab = new();

    [Fact]
    public void Signatory_WhoEnteredTheRequest_DoesNotSignIt()
    {
        var given = new Scenario(lab: _lab, enteredBy: _lab.Director);
        Refused.With(MissionRuleException.Codes.NobodyEligible, given.Mission, () => given.Submit());
        _lab.Delegate(_lab.Deputy);
        given.Submit().Validate();

        Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission, () => given.Issue());
        given.Mission.Issue(given.Fence, _lab.Deputy.Id, Scenario.Sign(), given.Authority);

        Assert.Equal(MissionStatus.Issued, given.Mission.Status);
    }

    [Fact]
    public void Manager_WhoEnteredTheRequest_ValidatesIt()
    {
        var given = new Scenario(lab: _lab, enteredBy: _lab.Manager).Submit().Validate();

        Assert.Equal(StepKind.Signature, given.Mission.ActiveSteps[0].Kind);
    }

    [Fact]
    public void ValidationSubstitute_WhoEnteredTheRequest_ValidatesIt()
    {
        _lab.Away(_lab.Manager, _lab.Replacement);
        var given = new Scenario(lab: _lab, enteredBy: _lab.Replacement).Submit().Fund().Approve(_lab.Replacement);

        Assert.Equal((_lab.Replacement.Id, _lab.Manager.Id), (given.Mission.Decisions[0].ActorId, given.Mission.Decisions[0].PrincipalId));
    }

    [Fact]
    public void Signatory_NamedByAPolicyWithoutAGrant_DoesNotSign()
    {
        Assert.Empty(_lab.Authority.Candidates(Named(_lab.Manager), Scope));
    }

    [Fact]
    public void Signatory_NamedByAPolicy_SignsByTheirGrantAndAlone()
    {
        var grant = _lab.Delegate(_lab.Deputy);

        var candidate = Assert.Single(_lab.Authority.Candidates(Named(_lab.Deputy), Scope));

        Assert.Equal(new Candidate(Actor.Self(_lab.Deputy.Id), grant), candidate);
    }

    [Fact]
    public void Signatory_ByDelegationForOneEmployer_SignsForItsPeopleAlone()
    {
        _lab.OwnRightToSign.Revoke(_lab.Now);
        _lab.Grant(_lab.Deputy, Role.Signatory, employer: _lab.University, capacity: "Directeur adjoint", delegation: "DEC-2026-07");
        var given = new Scenario(lab: _lab);

        Refused.With(MissionRuleException.Codes.NobodyEligible, given.Mission, () => given.Submit());
        given.Mission.Submit(given.Submission with { EmployerId = _lab.University.Id }, given.Owner, given.Now);

        Assert.Equal(MissionStatus.Submitted, given.Mission.Status);
    }

    [Fact]
    public void Signatory_WhoseDelegationEnded_DoesNotSign()
    {
        _lab.Grant(_lab.Deputy, Role.Signatory, until: new DateOnly(2026, 3, 1), capacity: "Directeur adjoint", delegation: "DEC-2026-07");

        Assert.Equal(
            [_lab.Director.Id],
            _lab.Authority.Candidates(Steps.Of(_lab, Policies.Signature), Scope).Select(candidate => candidate.Actor.PersonId));
    }

    private MissionScope Scope => new(_lab.Researcher.Id, _lab.Researcher.Id, _lab.Cosmology.Id, _lab.Council.Id);

    private RouteStep Named(Person person) => Steps.Of(_lab, new PolicyStep
    {
        Kind = StepKind.Signature,
        Name = "Signature",
        Role = Role.Signatory,
        Assignee = AssigneeKind.Person,
        PersonId = person.Id,
    });
}
