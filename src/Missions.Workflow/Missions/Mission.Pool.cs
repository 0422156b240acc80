using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <content>Around a decision: taking a step in charge, asking and answering, asking someone else.</content>
public sealed partial class Mission
{
    private readonly List<Question> _questions = [];

    /// <summary>The questions asked, oldest first.</summary>
    public IReadOnlyList<Question> Questions => _questions;

    /// <summary>Takes a step of a pool in charge (prendre en charge), also from someone else of the pool: the others see who holds it.</summary>
    /// <exception cref="MissionRuleException">Decided already, not awaited, or not theirs.</exception>
    public void Claim(StepFence fence, Guid personId, Authority authority)
    {
        var (step, candidate) = Open(fence, personId, authority);
        if (step.ClaimedById == personId) return;
        var before = step.ClaimedById;
        step.Claim(personId, authority.At);
        Record(MissionEventKind.Claimed, candidate.Actor, authority.At, new { Step = step.Name, Before = before });
    }

    /// <summary>Gives a step back to its pool.</summary>
    /// <exception cref="MissionRuleException">Decided already, not awaited, not theirs, or taken in charge by someone else.</exception>
    public void Release(StepFence fence, Guid personId, Authority authority)
    {
        var (step, candidate) = OpenToDecide(fence, personId, authority);
        if (step.ClaimedById is null) return;
        step.Release();
        Record(MissionEventKind.Released, candidate.Actor, authority.At, new { Step = step.Name });
    }

    /// <summary>Asks the traveller something. The request stays where it is, and its deadline runs on. What the same person already asks, word for word, is not asked again.</summary>
    /// <param name="fence">The step and round shown.</param>
    /// <param name="personId">Who asks.</param>
    /// <param name="text">The question, at most 2,000 characters.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">Decided already, not awaited, not theirs, or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="text"/> is too long.</exception>
    public Question Ask(StepFence fence, Guid personId, string? text, Authority authority)
    {
        var (step, candidate) = Open(fence, personId, authority);
        var asked = Bounded(RequireReason(text), nameof(text));
        if (_questions.Find(open => open.AnsweredAt is null && open.AskedById == personId && open.StepId == step.Id && open.Text == asked) is { } standing) return standing;
        var question = Question.Of(step.Id, personId, asked, authority.At);
        _questions.Add(question);
        Record(MissionEventKind.Asked, candidate.Actor, authority.At, new { Step = step.Name, QuestionId = question.Id, Comment = question.Text });
        return question;
    }

    /// <summary>Answers a question; once.</summary>
    /// <param name="questionId">The question.</param>
    /// <param name="actor">The traveller, or who entered the request.</param>
    /// <param name="answer">The answer, at most 2,000 characters.</param>
    /// <param name="at">When.</param>
    /// <exception cref="MissionRuleException">Not theirs, answered already, none of this mission, empty, or off its route.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answer"/> is too long.</exception>
    public void Answer(Guid questionId, Actor actor, string? answer, DateTimeOffset at)
    {
        RequireOwner(actor);
        Require(MissionStatus.Submitted, MissionStatus.Returned);
        if (_questions.Find(question => question.Id == questionId) is not { AnsweredAt: null } open)
            throw new MissionRuleException(MissionRuleException.Codes.NotAsked);
        open.AnswerWith(Bounded(RequireReason(answer), nameof(answer)), actor.PersonId, at);
        Record(MissionEventKind.Answered, actor, at, new { QuestionId = questionId, Comment = open.Answer });
    }

    /// <summary>Asks someone else to decide an awaited step, whose deadline starts anew. An administrator's act, for a request that is stuck.</summary>
    /// <param name="fence">The step and round shown.</param>
    /// <param name="administratorId">Who reassigns.</param>
    /// <param name="personId">Who is asked from now on; for a signature, someone who may sign.</param>
    /// <param name="reason">Why.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">Not awaited, not an administrator, no reason, or the person may not decide it.</exception>
    public void Reassign(StepFence fence, Guid administratorId, Guid personId, string? reason, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (!authority.Holds(administratorId, Role.Administrator)) throw new MissionRuleException(MissionRuleException.Codes.NotYourStep);
        Require(MissionStatus.Submitted);
        if (ActiveSteps.FirstOrDefault(step => step.Id == fence.StepId) is not { } step || fence.Round != Round)
            throw new MissionRuleException(MissionRuleException.Codes.StepNotActive);
        var why = RequireReason(reason);
        if (!authority.MayBeAsked(personId, step, Scope)) throw new MissionRuleException(MissionRuleException.Codes.NotEligible);
        var before = step.PersonId;
        step.AskInstead(personId);
        step.Activate(authority.At, authority.Calendar);
        Record(MissionEventKind.Reassigned, Actor.Self(administratorId), authority.At, new { Step = step.Name, PersonId = personId, Before = before, Reason = why });
    }

    private static string Bounded(string text, string name) => text.Length <= Question.MaximumLength
        ? text
        : throw new ArgumentOutOfRangeException(name, text.Length, $"At most {Question.MaximumLength} characters.");
}
