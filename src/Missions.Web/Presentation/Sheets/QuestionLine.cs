using Missions.Workflow.Missions;

namespace Missions.Web.Presentation.Sheets;

/// <summary>A question about a request and its answer, with the names of those who wrote them.</summary>
public sealed record QuestionLine(Question Question, string AskedBy, string? AnsweredBy)
{
    public bool IsOpen => Question.AnsweredAt is null;
}
