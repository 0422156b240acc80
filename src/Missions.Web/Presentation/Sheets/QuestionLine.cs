using Missions.Workflow.Missions;

namespace Missions.Web.Presentation.Sheets;

/// <summary>A question about a request and its answer, with the names of those who wrote them.</summary>
public sealed record QuestionLine(Question Question, string AskedBy, string? AnsweredBy)
{
    public const string View = "~/Presentation/Views/_Questions.cshtml";

    public bool IsOpen => Question.AnsweredAt is null;

    public static IEnumerable<Guid> PeopleIn(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return mission.Questions.SelectMany(question => new[] { question.AskedById, question.AnsweredById ?? question.AskedById });
    }

    /// <summary>Those that wait for an answer first, then the newest.</summary>
    public static IReadOnlyList<QuestionLine> Of(Mission mission, IReadOnlyDictionary<Guid, string> names)
    {
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(names);
        return
        [
            .. mission.Questions.OrderBy(question => question.AnsweredAt is not null).ThenByDescending(question => question.AskedAt)
                .Select(question => new QuestionLine(question, names[question.AskedById], question.AnsweredById is { } by ? names[by] : null)),
        ];
    }
}
