using Missions.Workflow.Missions;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

/// <summary>Every decider's verb falls on the step and round that its reader saw, by someone who may, once.</summary>
public sealed class FenceTests
{
    private static readonly Dictionary<string, Action<Scenario, StepFence, Guid>> Verbs = new(StringComparer.Ordinal)
    {
        [nameof(Mission.Approve)] = (given, fence, person) => given.Mission.Approve(fence, person, null, given.Authority),
        [nameof(Mission.Return)] = (given, fence, person) => given.Mission.Return(fence, person, "Une raison", given.Authority),
        [nameof(Mission.Reject)] = (given, fence, person) => given.Mission.Reject(fence, person, "Une raison", given.Authority),
        [nameof(Mission.AssignFunding)] = (given, fence, person) =>
            given.Mission.AssignFunding(fence, person, given.Lab.University.Id, "", given.Authority),
        [nameof(Mission.CorrectOnBehalf)] = (given, fence, person) =>
            given.Mission.CorrectOnBehalf(fence, person, Contents.ToKyoto, Contents.Factors, given.Authority),
        [nameof(Mission.Issue)] = (given, fence, person) => given.Mission.Issue(fence, person, Scenario.Sign(), given.Authority),
    };

    public static TheoryData<string> EveryVerb => [.. Verbs.Keys];

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void Verb_OnAStepDecidedAlready_IsRefusedWithTheFirstDecision(string verb)
    {
        var given = new Scenario().Submit().Fund();
        var seen = given.Fence;
        given.Lab.Away(given.Lab.Manager, given.Lab.Replacement);
        given.Lab.Now = given.Now.AddMinutes(3);
        given.Approve(given.Lab.Replacement);

        var refusal = Refused.With(MissionRuleException.Codes.AlreadyDecided, given.Mission,
            () => Verbs[verb](given, seen, given.Lab.Manager.Id));

        Assert.Equal((seen.StepId, DecisionSense.Approved), (refusal.Decision!.StepId, refusal.Decision.Sense));
        Assert.Equal((given.Lab.Replacement.Id, given.Lab.Manager.Id), (refusal.Decision.ActorId, refusal.Decision.PrincipalId));
        Assert.Equal(given.Now, refusal.Decision.At);
    }

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void Verb_ByWhoDecidedAlready_IsRefusedTheSecondTime(string verb)
    {
        var given = new Scenario().Submit().Fund();
        var seen = given.Fence;
        given.Approve(given.Lab.Manager);

        var refusal = Refused.With(MissionRuleException.Codes.AlreadyDecided, given.Mission,
            () => Verbs[verb](given, seen, given.Lab.Manager.Id));

        Assert.Equal(given.Lab.Manager.Id, refusal.Decision!.ActorId);
    }

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void Verb_OnAStepOfAFormerRound_NamesWhoEndedIt(string verb)
    {
        var given = new Scenario().Submit();
        var seen = given.Fence;
        given.Return().Submit();

        var refusal = Refused.With(MissionRuleException.Codes.AlreadyDecided, given.Mission,
            () => Verbs[verb](given, seen, given.Lab.Manager.Id));

        Assert.Equal(DecisionSense.Returned, refusal.Decision!.Sense);
    }

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void Verb_WithTheRoundOfAnotherForm_IsRefused(string verb)
    {
        var given = new Scenario().Submit();
        var stale = given.Fence with { Round = 2 };

        Refused.With(MissionRuleException.Codes.StepNotActive, given.Mission, () => Verbs[verb](given, stale, given.Lab.Manager.Id));
    }

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void Verb_OnAStepWhoseTurnHasNotCome_IsRefused(string verb)
    {
        var given = new Scenario().Submit();
        var early = given.FenceOf(given.Step(StepKind.Signature));

        Refused.With(MissionRuleException.Codes.StepNotActive, given.Mission, () => Verbs[verb](given, early, given.Lab.Director.Id));
    }

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void Verb_OnAForgedStep_IsRefused(string verb)
    {
        var given = new Scenario().Submit();

        Refused.With(MissionRuleException.Codes.StepNotActive, given.Mission,
            () => Verbs[verb](given, new StepFence(Guid.CreateVersion7(), 1), given.Lab.Manager.Id));
    }

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void Verb_BySomeoneNotAsked_IsRefused(string verb)
    {
        var given = new Scenario().Submit();

        foreach (var person in new[] { given.Traveller, given.Lab.Director, given.Lab.BudgetHolder, given.Lab.Administrator, given.Lab.Colleague })
            Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission, () => Verbs[verb](given, given.Fence, person.Id));
    }

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void Verb_AfterAWithdrawal_IsRefused(string verb)
    {
        var given = new Scenario().Submit();
        var seen = given.Fence;
        given.Mission.Withdraw(given.Owner, given.Now);

        Refused.With(MissionRuleException.Codes.WrongStatus, given.Mission, () => Verbs[verb](given, seen, given.Lab.Manager.Id));
    }
}
