using Missions.Web.Data;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>Answers a question about a request.</summary>
public sealed class AnswerQuestion(Write write, TimeProvider clock)
{
    public Task RunAsync(Guid id, Guid questionId, Actor actor, string answer, CancellationToken cancellation = default) => write.InTransaction(
        async db => (await db.GetMissionAsync(id, cancellation)).Answer(questionId, actor, answer, clock.GetUtcNow()),
        cancellation);
}
