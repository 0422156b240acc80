using Missions.Workflow.Missions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class QuestionTests
{
    [Fact]
    public void Ask_ByADecider_ChangesNeitherStepNorDeadline()
    {
        var given = new Scenario().Submit();
        var (fence, due) = (given.Fence, given.Mission.ActiveSteps[0].DueAt);

        var question = given.Mission.Ask(fence, given.Lab.Manager.Id, " Quel hôtel ? ", given.Authority);

        Assert.Equal((fence, due, "Quel hôtel ?"), (given.Fence, given.Mission.ActiveSteps[0].DueAt, question.Text));
        Assert.Equal(MissionEventKind.Asked, given.Mission.Events[^1].Kind);
    }

    [Fact]
    public void Ask_ThenDecideFromThePageOpenedBefore_CostsNobodyTheirDecision()
    {
        var given = new Scenario().Submit().Fund();
        var fence = given.Fence;
        given.Mission.Ask(fence, given.Lab.Manager.Id, "Quel hôtel ?", given.Authority);

        given.Mission.Approve(fence, given.Lab.Manager.Id, null, given.Authority);

        Assert.Single(given.Mission.Decisions);
    }

    [Fact]
    public void Ask_TwiceTheSameAsADoubleClickDoes_AsksOnce()
    {
        var given = new Scenario().Submit();
        var question = given.Mission.Ask(given.Fence, given.Lab.Manager.Id, "Quel hôtel ?", given.Authority);
        var events = given.Mission.Events.Count;

        Assert.Same(question, given.Mission.Ask(given.Fence, given.Lab.Manager.Id, "Quel hôtel ? ", given.Authority));
        Assert.Equal(events, given.Mission.Events.Count);

        given.Mission.Answer(question.Id, given.Owner, "Celui du colloque.", given.Now);
        Assert.NotSame(question, given.Mission.Ask(given.Fence, given.Lab.Manager.Id, "Quel hôtel ?", given.Authority));
    }

    [Fact]
    public void Ask_WithoutAQuestion_IsRefused()
    {
        var given = new Scenario().Submit();

        Refused.With(MissionRuleException.Codes.ReasonNeeded, given.Mission, () => given.Mission.Ask(given.Fence, given.Lab.Manager.Id, "  ", given.Authority));
    }

    [Fact]
    public void Answer_ByTheTraveller_IsKeptWithTheQuestion()
    {
        var given = new Scenario().Submit();
        var question = given.Mission.Ask(given.Fence, given.Lab.Manager.Id, "Quel hôtel ?", given.Authority);

        given.Mission.Answer(question.Id, given.Owner, "Celui du colloque.", given.Now);

        Assert.Equal(("Celui du colloque.", given.Traveller.Id, given.Now), (question.Answer, question.AnsweredById, question.AnsweredAt));
        Assert.Equal(MissionStatus.Submitted, given.Mission.Status);
    }

    [Fact]
    public void Answer_Twice_IsRefused()
    {
        var given = new Scenario().Submit();
        var question = given.Mission.Ask(given.Fence, given.Lab.Manager.Id, "Quel hôtel ?", given.Authority);
        given.Mission.Answer(question.Id, given.Owner, "Celui du colloque.", given.Now);

        Refused.With(MissionRuleException.Codes.NotAsked, given.Mission, () => given.Mission.Answer(question.Id, given.Owner, "Un autre.", given.Now));
    }

    [Fact]
    public void Answer_BySomeoneElse_IsRefused()
    {
        var given = new Scenario().Submit();
        var question = given.Mission.Ask(given.Fence, given.Lab.Manager.Id, "Quel hôtel ?", given.Authority);

        Refused.With(
            MissionRuleException.Codes.NotYourMission, given.Mission,
            () => given.Mission.Answer(question.Id, Actor.Self(given.Lab.Colleague.Id), "Aucun.", given.Now));
    }

    [Fact]
    public void Ask_OfMoreThanTwoThousandCharacters_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
        {
            var given = new Scenario().Submit();
            given.Mission.Ask(given.Fence, given.Lab.Manager.Id, new string('a', Question.MaximumLength + 1), given.Authority);
        });
}
