namespace Missions.Workflow.Missions;

/// <summary>A question to the traveller about a request on its route. It changes no state and stops no deadline.</summary>
public sealed class Question
{
    /// <summary>Most characters of a question or of an answer.</summary>
    public const int MaximumLength = 2000;

    private Question()
    {
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The step at which it was asked.</summary>
    public Guid StepId { get; private set; }

    /// <summary>Who asks.</summary>
    public Guid AskedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The question, in [1, 2000] characters.</summary>
    public required string Text { get; init; }

    /// <summary>Who answered; <see langword="null"/> while nobody did.</summary>
    public Guid? AnsweredById { get; private set; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The answer; empty while there is none.</summary>
    public string Answer { get; private set; } = "";

    internal static Question Of(Guid stepId, Guid askedById, string text, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(),
        StepId = stepId,
        AskedById = askedById,
        AskedAt = at,
        Text = text,
    };

    internal void AnswerWith(string answer, Guid personId, DateTimeOffset at) => (Answer, AnsweredById, AnsweredAt) = (answer, personId, at);
}
