using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Follow;

/// <summary>Answers a question as the guest of a link, which is looked at once more: a revocation counts for pages that are open.</summary>
public sealed class AnswerByLink(Write write, GuestLinks links, TimeProvider clock)
{
    /// <returns>Whether the link lets in; nothing is written unless it does.</returns>
    public Task<GuestLinkState> RunAsync(GuestLink seen, Guid questionId, string answer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return write.InTransaction(
            async db =>
            {
                var mission = await db.GetMissionAsync(seen.MissionId, cancellation);
                var link = await db.GuestLinks.AsNoTracking().SingleAsync(candidate => candidate.Id == seen.Id, cancellation);
                var state = await links.StateAsync(db, link, mission, clock.GetUtcNow(), cancellation);
                if (state == GuestLinkState.Open && !IsAnswered(mission, questionId, link.PersonId, answer))
                    mission.Answer(questionId, Actor.Self(link.PersonId), answer, clock.GetUtcNow());
                return state;
            },
            cancellation);
    }

    /// <summary>The second half of a double click.</summary>
    private static bool IsAnswered(Mission mission, Guid questionId, Guid personId, string answer) =>
        mission.Questions.Any(question => question.Id == questionId && question.AnsweredById == personId && question.Answer == answer);
}
