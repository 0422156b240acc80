using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Substitutions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Organisation;

public sealed class SubstituteTests
{
    private readonly Laboratory _lab = new();

    [Fact]
    public void Substitute_DuringTheAbsence_MayDecideAfterTheirPrincipal()
    {
        _lab.Away(_lab.Manager, _lab.Replacement);

        Assert.Equal(
            [Actor.Self(_lab.Manager.Id), new Actor(_lab.Replacement.Id, _lab.Manager.Id)], Deciders(Policies.Validation));
    }

    [Theory]
    [InlineData("2026-03-01T23:00:00Z", true)]
    [InlineData("2026-03-01T22:59:59Z", false)]
    [InlineData("2026-03-06T22:59:59Z", true)]
    [InlineData("2026-03-06T23:00:00Z", false)]
    public void Substitute_CountsOnItsDaysInParis(string at, bool counts)
    {
        _lab.Away(_lab.Manager, _lab.Replacement, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 6));
        _lab.Now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(counts, Deciders(Policies.Validation).Any(actor => actor.ForAnother));
        Assert.Equal(counts, _lab.Authority.PrincipalsOf(_lab.Replacement.Id).Count == 2);
    }

    [Fact]
    public void Substitute_Revoked_IsGoneAtOnce()
    {
        var substitution = _lab.Away(_lab.Manager, _lab.Replacement);

        substitution.Revoke(_lab.Now);

        Assert.Equal([Actor.Self(_lab.Manager.Id)], Deciders(Policies.Validation));
        Assert.Empty(_lab.Authority.RightsOf(_lab.Replacement.Id));
    }

    [Fact]
    public void Substitute_OfASubstitute_MayNothing()
    {
        _lab.Away(_lab.Manager, _lab.Replacement);
        _lab.Away(_lab.Replacement, _lab.Deputy);

        Assert.DoesNotContain(Deciders(Policies.Validation), actor => actor.PersonId == _lab.Deputy.Id);
        Assert.Empty(_lab.Authority.RightsOf(_lab.Deputy.Id));
        Assert.Equal([_lab.Deputy.Id, _lab.Replacement.Id], _lab.Authority.PrincipalsOf(_lab.Deputy.Id));
    }

    [Fact]
    public void Substitute_OfTheSignatory_NeverSigns()
    {
        _lab.Away(_lab.Director, _lab.Replacement);

        Assert.Equal([Actor.Self(_lab.Director.Id)], Deciders(Policies.Signature));
        Assert.Empty(_lab.Authority.RightsOf(_lab.Replacement.Id));
    }

    [Fact]
    public void Substitute_WhoTravels_DoesNotDecideOnTheirOwnMission()
    {
        _lab.Away(_lab.Manager, _lab.Researcher);

        Assert.Equal([Actor.Self(_lab.Manager.Id)], Deciders(Policies.Validation));
    }

    [Fact]
    public void Substitute_OfTheTraveller_DoesNotDecideForThem()
    {
        _lab.Grant(_lab.Researcher, Role.Manager);
        _lab.Away(_lab.Researcher, _lab.Replacement);

        Assert.Equal([Actor.Self(_lab.Manager.Id)], Deciders(Policies.Validation));
    }

    [Fact]
    public void Substitute_OfANamedPerson_MayDecide()
    {
        _lab.Away(_lab.Deputy, _lab.Replacement);
        var named = new PolicyStep
        {
            Kind = StepKind.Validation,
            Name = "Visa",
            Role = Role.Manager,
            Assignee = AssigneeKind.Person,
            PersonId = _lab.Deputy.Id,
        };

        Assert.Equal([Actor.Self(_lab.Deputy.Id), new Actor(_lab.Replacement.Id, _lab.Deputy.Id)], Deciders(named));
    }

    [Fact]
    public void Substitute_WhoIsInactive_MayNothing()
    {
        _lab.Away(_lab.Manager, _lab.Replacement);
        _lab.Replacement.SetActive(false);

        Assert.Equal([Actor.Self(_lab.Manager.Id)], Deciders(Policies.Validation));
        Assert.Equal([_lab.Replacement.Id], _lab.Authority.PrincipalsOf(_lab.Replacement.Id));
    }

    [Fact]
    public void Substitute_OfSomeoneInactive_MayNothing()
    {
        _lab.Away(_lab.Manager, _lab.Replacement);
        _lab.Manager.SetActive(false);

        Assert.Empty(Deciders(Policies.Validation));
        Assert.Equal([_lab.Replacement.Id], _lab.Authority.PrincipalsOf(_lab.Replacement.Id));
        Assert.Empty(_lab.Authority.RightsOf(_lab.Replacement.Id));
    }

    [Fact]
    public void Substitute_WithARightOfTheirOwn_UsesItFirst()
    {
        _lab.Grant(_lab.Replacement, Role.Manager);
        _lab.Away(_lab.Manager, _lab.Replacement);

        Assert.Equal(
            Actor.Self(_lab.Replacement.Id),
            _lab.Authority.CandidateFor(_lab.Replacement.Id, Steps.Of(_lab, Policies.Validation), Scope)!.Actor);
    }

    [Fact]
    public void RightsOf_ASubstitute_AreTheGrantsTheyStandInFor()
    {
        _lab.Away(_lab.Manager, _lab.Replacement);
        _lab.Grant(_lab.Manager, Role.CarbonReferent);

        var (grant, actor) = Assert.Single(_lab.Authority.RightsOf(_lab.Replacement.Id));

        Assert.Equal((Role.Manager, new Actor(_lab.Replacement.Id, _lab.Manager.Id)), (grant.Role, actor));
    }

    [Theory]
    [InlineData(SubstitutionScope.Validation, true, false)]
    [InlineData(SubstitutionScope.Opinion, false, true)]
    [InlineData(SubstitutionScope.Both, true, true)]
    public void Substitute_ActsWithinTheScopeOfTheAbsence(SubstitutionScope scope, bool validates, bool records)
    {
        foreach (var absent in new[] { _lab.Manager, _lab.BudgetHolder, _lab.SecurityOfficer, _lab.Director }) _lab.Away(absent, _lab.Replacement, scope: scope);

        Assert.Equal(validates, Acts(Policies.Validation));
        Assert.Equal(validates, Acts(Policies.Budget()));
        Assert.Equal(records, Acts(Policies.Opinion()));
        Assert.False(Acts(Policies.Signature));
        Assert.Equal(validates, _lab.Authority.RightsOf(_lab.Replacement.Id).Any(right => right.Grant.Role == Role.Manager));
        Assert.Equal(records, _lab.Authority.RightsOf(_lab.Replacement.Id).Any(right => right.Grant.Role == Role.SecurityOfficer));
        Assert.Equal(validates, _lab.Authority.PrincipalsOf(_lab.Replacement.Id, StepKind.Validation).Contains(_lab.Manager.Id));

        bool Acts(PolicyStep step) => Deciders(step).Any(actor => actor.PersonId == _lab.Replacement.Id);
    }

    private MissionScope Scope => new(_lab.Researcher.Id, _lab.Researcher.Id, _lab.Cosmology.Id, _lab.Council.Id);

    private IEnumerable<Actor> Deciders(PolicyStep step) =>
        _lab.Authority.Candidates(Steps.Of(_lab, step), Scope).Select(candidate => candidate.Actor);
}
