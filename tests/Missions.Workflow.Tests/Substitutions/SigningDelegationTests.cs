using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Substitutions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Substitutions;

public sealed class SigningDelegationTests
{
    private readonly Laboratory _lab = new();

    [Fact]
    public void Delegate_SignsForThePrincipal_ByTheReferenceOfTheDecision()
    {
        _lab.DelegateFor(_lab.Deputy);
        var given = new Scenario(lab: _lab).Submit().Validate();

        var order = given.Mission.Issue(given.Fence, _lab.Deputy.Id, Scenario.Sign(), given.Authority);

        Assert.Equal(("Directeur adjoint", "DEC-2026-11"), (order.Capacity, order.DelegationReference));
        Assert.Equal((_lab.Deputy.Id, _lab.Director.Id), (order.SignedById, order.SignedForId));
        var decision = given.Mission.Decisions[^1];
        Assert.Equal((_lab.Deputy.Id, _lab.Director.Id), (decision.ActorId, decision.PrincipalId));
        var issued = given.Mission.Events[^1];
        Assert.Equal((_lab.Deputy.Id, _lab.Director.Id), (issued.ActorId, issued.PrincipalId));
    }

    [Fact]
    public void Director_BesideADelegate_SignsInTheirOwnRight()
    {
        _lab.DelegateFor(_lab.Deputy);
        var given = new Scenario(lab: _lab).Submit().Validate();

        var order = given.Mission.Issue(given.Fence, _lab.Director.Id, Scenario.Sign(), given.Authority);

        Assert.Equal((_lab.Director.Id, null, null), (order.SignedById, order.SignedForId, order.DelegationReference));
    }

    [Fact]
    public void DirectorsOwnMission_GoesToTheDelegate()
    {
        _lab.DelegateFor(_lab.Deputy);

        Assert.Equal([_lab.Deputy.Id], Signatories(Scope with { TravellerId = _lab.Director.Id }));
    }

    [Fact]
    public void Delegate_WhoTravelsOrEnteredTheRequest_DoesNotSign()
    {
        _lab.DelegateFor(_lab.Deputy);

        Assert.Equal([_lab.Director.Id], Signatories(Scope with { TravellerId = _lab.Deputy.Id }));
        Assert.Equal([_lab.Director.Id], Signatories(Scope with { EnteredById = _lab.Deputy.Id }));
    }

    [Fact]
    public void Delegate_ActsOnNoOtherStep()
    {
        _lab.DelegateFor(_lab.Deputy);

        foreach (var step in new[] { Policies.Validation, Policies.Budget(), Policies.Opinion() })
            Assert.Null(_lab.Authority.CandidateFor(_lab.Deputy.Id, Steps.Of(_lab, step), Scope));
    }

    [Theory]
    [InlineData(DestinationClass.Domestic, true)]
    [InlineData(DestinationClass.Overseas, true)]
    [InlineData(DestinationClass.Abroad, false)]
    public void Delegate_ForSomeDestinations_SignsForThemAlone(DestinationClass destination, bool signs)
    {
        _lab.DelegateFor(_lab.Deputy, terms => terms with { Destinations = [DestinationClass.Domestic, DestinationClass.Overseas] });

        Assert.Equal(signs, Signs(Scope with { Destination = destination }));
    }

    [Theory]
    [InlineData(99_999L, true)]
    [InlineData(100_000L, true)]
    [InlineData(100_001L, false)]
    [InlineData(0L, true)]
    [InlineData(null, false)]
    public void Delegate_UpToAnAmount_SignsWhatIsKnownToCostNoMore(long? cents, bool signs)
    {
        _lab.DelegateFor(_lab.Deputy, terms => terms with { MaximumCents = 100_000 });

        Assert.Equal(signs, Signs(Scope with { CostCents = cents }));
    }

    [Fact]
    public void ScopeOfAMission_CountsItsFarthestStageAndItsCosts()
    {
        var (kyoto, lyon) = (Contents.ToKyoto, Contents.ToLyon);

        Assert.Equal((DestinationClass.Abroad, 240_000L), Shape(kyoto));
        Assert.Equal((DestinationClass.Domestic, null), Shape(lyon));
        Assert.Equal((DestinationClass.Domestic, 0L), Shape(lyon with { WithCosts = false, EstimatedCostCents = 5 }));

        (DestinationClass, long?) Shape(MissionContent content) => (Scope.With(content).Destination, Scope.With(content).CostCents);
    }

    [Fact]
    public void Delegate_OnSomeUnits_SignsForThemAndThoseBelow()
    {
        _lab.DelegateFor(_lab.Deputy, terms => terms with { UnitIds = [_lab.Neutrinos.Id] });
        Assert.False(Signs(Scope));

        _lab.DelegateFor(_lab.Deputy, terms => terms with { UnitIds = [_lab.Neutrinos.Id, _lab.Cosmology.Id] });
        Assert.True(Signs(Scope));
    }

    [Fact]
    public void Delegate_ForOneEmployer_SignsForItsPeopleAlone()
    {
        _lab.DelegateFor(_lab.Deputy, terms => terms with { EmployerId = _lab.University.Id });

        Assert.False(Signs(Scope));
        Assert.True(Signs(Scope with { EmployerId = _lab.University.Id }));
    }

    [Theory]
    [InlineData("2026-03-01T22:59:59Z", false)]
    [InlineData("2026-03-01T23:00:00Z", true)]
    [InlineData("2026-03-06T22:59:59Z", true)]
    [InlineData("2026-03-06T23:00:00Z", false)]
    [InlineData("2026-03-02T09:00:00Z", true)]
    public void Delegate_SignsOnItsDaysInParis(string at, bool signs)
    {
        _lab.DelegateFor(_lab.Deputy, terms => terms with { From = new(2026, 3, 2), Until = new(2026, 3, 6) });
        _lab.Now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(signs, Signs(Scope));
    }

    [Fact]
    public void Delegate_Revoked_IsGoneAtOnceEvenWhenTheClockIsSetBack()
    {
        var delegation = _lab.DelegateFor(_lab.Deputy);

        delegation.Revoke(_lab.Now);
        _lab.Now -= TimeSpan.FromHours(1);

        Assert.False(Signs(Scope));
        Assert.Empty(_lab.Authority.RightsOf(_lab.Deputy.Id));
    }

    [Fact]
    public void Delegate_OfADelegate_DoesNotSign()
    {
        _lab.DelegateFor(_lab.Deputy);
        _lab.DelegateFor(_lab.Manager, principal: _lab.Deputy);

        Assert.Equal([_lab.Director.Id, _lab.Deputy.Id], Signatories(Scope));
    }

    [Fact]
    public void Delegate_OfSomeoneWhoSignsByAReference_DoesNotSign()
    {
        _lab.Delegate(_lab.Deputy);
        _lab.DelegateFor(_lab.Manager, principal: _lab.Deputy);

        Assert.Equal([_lab.Director.Id, _lab.Deputy.Id], Signatories(Scope));
    }

    [Fact]
    public void Delegate_OnceThePrincipalSignsNoMore_DoesNotSignEither()
    {
        _lab.DelegateFor(_lab.Deputy);

        _lab.OwnRightToSign.Revoke(_lab.Now);

        Assert.Empty(Signatories(Scope));
    }

    [Fact]
    public void Delegate_WhoOrWhosePrincipalIsInactive_DoesNotSign()
    {
        _lab.DelegateFor(_lab.Deputy);
        _lab.Director.SetActive(false);
        Assert.Empty(Signatories(Scope));

        _lab.Director.SetActive(true);
        _lab.Deputy.SetActive(false);
        Assert.Equal([_lab.Director.Id], Signatories(Scope));
    }

    [Fact]
    public void Substitute_OfADelegate_DoesNotSign()
    {
        _lab.DelegateFor(_lab.Deputy);
        _lab.Away(_lab.Deputy, _lab.Replacement);

        Assert.DoesNotContain(_lab.Replacement.Id, Signatories(Scope));
    }

    [Fact]
    public void Delegate_OfThePersonNamedByAPolicy_SignsThere()
    {
        _lab.DelegateFor(_lab.Deputy);
        var named = new PolicyStep { Kind = StepKind.Signature, Name = "Signature", Role = Role.Signatory, Assignee = AssigneeKind.Person, PersonId = _lab.Director.Id };

        Assert.Equal([_lab.Director.Id, _lab.Deputy.Id], _lab.Authority.Candidates(Steps.Of(_lab, named), Scope).Select(candidate => candidate.Actor.PersonId));
    }

    [Fact]
    public void TwoDelegations_ToTheSameDelegate_AreHarmless()
    {
        _lab.DelegateFor(_lab.Deputy, terms => terms with { MaximumCents = 100 });
        var wider = _lab.DelegateFor(_lab.Deputy);

        var candidate = Assert.Single(_lab.Authority.Candidates(Steps.Of(_lab, Policies.Signature), Scope), one => one.Actor.PersonId == _lab.Deputy.Id);

        Assert.Same(wider, candidate.Delegation);
    }

    [Fact]
    public void RightsOf_ADelegate_NameWhomTheySignFor()
    {
        var delegation = _lab.DelegateFor(_lab.Deputy);

        var (grant, actor) = Assert.Single(_lab.Authority.RightsOf(_lab.Deputy.Id));

        Assert.Equal((Role.Signatory, new Actor(_lab.Deputy.Id, _lab.Director.Id)), (grant.Role, actor));
        Assert.Same(delegation, _lab.Authority.DelegationOf(grant));
        Assert.Contains(_lab.Director.Id, _lab.Authority.PrincipalsOf(_lab.Deputy.Id, StepKind.Signature));
        Assert.DoesNotContain(_lab.Director.Id, _lab.Authority.PrincipalsOf(_lab.Deputy.Id, StepKind.Validation));
    }

    private MissionScope Scope => new MissionScope(_lab.Researcher.Id, _lab.Researcher.Id, _lab.Cosmology.Id, _lab.Council.Id) { CostCents = 50_000 };

    private bool Signs(MissionScope scope) => Signatories(scope).Contains(_lab.Deputy.Id);

    private IEnumerable<Guid> Signatories(MissionScope scope) =>
        _lab.Authority.Candidates(Steps.Of(_lab, Policies.Signature), scope).Where(candidate => !candidate.RecordsOutside).Select(candidate => candidate.Actor.PersonId);
}
