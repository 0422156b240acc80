using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Organisation;

public sealed class AuthorityTests
{
    private readonly Laboratory _lab = new();

    [Fact]
    public void Candidates_OfARoleOnTheLaboratory_ReachItsTeams()
    {
        Assert.Equal([_lab.Manager.Id], Validators(_lab.Cosmology));
        Assert.Equal([_lab.Manager.Id], Validators(_lab.Neutrinos));
        Assert.Equal([_lab.Manager.Id], Validators(_lab.Whole));
    }

    [Fact]
    public void Candidates_OfARoleOnATeam_ReachNeitherItsSisterNorTheLaboratory()
    {
        _lab.Grant(_lab.Replacement, Role.Manager, _lab.Cosmology);

        Assert.Equal([_lab.Manager.Id, _lab.Replacement.Id], Validators(_lab.Cosmology));
        Assert.Equal([_lab.Manager.Id], Validators(_lab.Neutrinos));
        Assert.Equal([_lab.Manager.Id], Validators(_lab.Whole));
    }

    [Fact]
    public void Candidates_OfAGrantForOneEmployer_CoverItsPeopleAlone()
    {
        _lab.Grant(_lab.Replacement, Role.Manager, employer: _lab.University);

        Assert.Equal([_lab.Manager.Id, _lab.Replacement.Id], Validators(_lab.Cosmology, _lab.University));
        Assert.Equal([_lab.Manager.Id], Validators(_lab.Cosmology, _lab.Council));
    }

    [Theory]
    [InlineData(2026, 3, 9, 22, false)]
    [InlineData(2026, 3, 9, 23, true)]
    [InlineData(2026, 3, 20, 22, true)]
    [InlineData(2026, 3, 20, 23, false)]
    public void Candidates_OfADatedGrant_CountFromParisMidnightToParisMidnight(int year, int month, int day, int hour, bool counts)
    {
        _lab.Grant(_lab.Replacement, Role.Manager, from: new DateOnly(2026, 3, 10), until: new DateOnly(2026, 3, 20));
        _lab.Now = new DateTimeOffset(year, month, day, hour, 0, 0, TimeSpan.Zero);

        Assert.Equal(counts, Validators(_lab.Cosmology).Contains(_lab.Replacement.Id));
        Assert.Equal(counts, _lab.Authority.Holds(_lab.Replacement.Id, Role.Manager));
    }

    [Fact]
    public void Candidates_AfterARevocation_AreGoneAtOnce()
    {
        var grant = _lab.Grant(_lab.Replacement, Role.Manager);

        grant.Revoke(_lab.Now);

        Assert.Equal([_lab.Manager.Id], Validators(_lab.Cosmology));
        Assert.False(_lab.Authority.Holds(_lab.Replacement.Id, Role.Manager));
        Assert.Empty(_lab.Authority.RightsOf(_lab.Replacement.Id));
    }

    [Fact]
    public void Candidates_WhoAreInactive_AreGone()
    {
        _lab.Manager.SetActive(false);

        Assert.Empty(Validators(_lab.Cosmology));
        Assert.False(_lab.Authority.Holds(_lab.Manager.Id, Role.Manager));
        Assert.False(_lab.Authority.Holds(_lab.Manager.Id, Role.Manager, _lab.Cosmology.Id, _lab.Council.Id));
        Assert.Empty(_lab.Authority.RightsOf(_lab.Manager.Id));
    }

    [Fact]
    public void Candidates_NamedByAPolicy_AreThatPersonAlone()
    {
        var step = Step(new PolicyStep { Kind = StepKind.Validation, Name = "Visa", Role = Role.Manager, Assignee = AssigneeKind.Person, PersonId = _lab.Deputy.Id });

        Assert.Equal([_lab.Deputy.Id], People(step));

        _lab.Deputy.SetActive(false);
        Assert.Empty(People(step));
    }

    [Fact]
    public void Candidates_WithTwoGrants_AreListedOnce()
    {
        _lab.Grant(_lab.Manager, Role.Manager, _lab.Cosmology);

        Assert.Equal([_lab.Manager.Id], Validators(_lab.Cosmology));
    }

    [Fact]
    public void Holds_ChecksRoleUnitAndEmployer()
    {
        _lab.Grant(_lab.Deputy, Role.BudgetHolder, _lab.Neutrinos, employer: _lab.University);

        Assert.True(_lab.Authority.Holds(_lab.Deputy.Id, Role.BudgetHolder, _lab.Neutrinos.Id, _lab.University.Id));
        Assert.False(_lab.Authority.Holds(_lab.Deputy.Id, Role.BudgetHolder, _lab.Cosmology.Id, _lab.University.Id));
        Assert.False(_lab.Authority.Holds(_lab.Deputy.Id, Role.BudgetHolder, _lab.Neutrinos.Id, _lab.Council.Id));
        Assert.False(_lab.Authority.Holds(_lab.Deputy.Id, Role.Manager, _lab.Neutrinos.Id, _lab.University.Id));
    }

    [Fact]
    public void UnitsOf_AGrant_AreItsUnitAndThoseBelow()
    {
        var whole = _lab.Grant(_lab.Deputy, Role.CarbonReferent);
        var team = _lab.Grant(_lab.Deputy, Role.CarbonReferent, _lab.Neutrinos);

        Assert.Equivalent(new[] { _lab.Whole.Id, _lab.Cosmology.Id, _lab.Neutrinos.Id }, _lab.Authority.UnitsOf(whole), strict: true);
        Assert.Equal([_lab.Neutrinos.Id], _lab.Authority.UnitsOf(team));
    }

    private IEnumerable<Guid> Validators(Unit unit, Institution? employer = null) => People(Step(Policies.Validation), unit, employer);

    private IEnumerable<Guid> People(RouteStep step, Unit? unit = null, Institution? employer = null) => _lab.Authority
        .Candidates(step, new MissionScope(_lab.Researcher.Id, _lab.Researcher.Id, (unit ?? _lab.Cosmology).Id, (employer ?? _lab.Council).Id))
        .Select(candidate => candidate.Actor.PersonId);

    private RouteStep Step(PolicyStep step) => Steps.Of(_lab, step);
}
