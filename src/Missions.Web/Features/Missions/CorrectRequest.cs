using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Missions;

/// <summary>A correction on the traveller's behalf.</summary>
public sealed record Correction
{
    public required Guid MissionId { get; init; }

    public required StepFence Fence { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The mark of the content that the form showed: a correction made elsewhere in between is not overwritten.</summary>
    public required string SeenContent { get; init; }

    public required MissionForm Form { get; init; }
}

/// <summary>Corrects typing errors without a new round, with the factor set that the mission was frozen with.</summary>
public sealed class CorrectRequest(Write write, CorrectedForm corrected, LabCalendar calendar, TimeProvider clock)
{
    /// <returns>What forbids it; empty when it was corrected.</returns>
    public Task<IReadOnlyList<FormProblem>> RunAsync(Correction correction, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return write.InTransaction(
            async db =>
            {
                var authority = await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation);
                var mission = await db.GetMissionAsync(correction.MissionId, cancellation);
                if (MarkOf(mission.Content) != correction.SeenContent && mission.ActiveSteps.Any(step => step.Id == correction.Fence.StepId))
                    throw new MissionRuleException(MissionRuleException.Codes.EditedElsewhere);
                var (content, frozen, known, wrong) = await corrected.ReadAsync(db, correction.Form, mission, cancellation);
                if (wrong.Count == 0) mission.CorrectOnBehalf(correction.Fence, correction.PersonId, content, frozen, authority, known);
                return wrong;
            },
            cancellation);
    }

    public static string MarkOf(MissionContent content) => CanonicalJson.Sha256(CanonicalJson.Write(content));
}
