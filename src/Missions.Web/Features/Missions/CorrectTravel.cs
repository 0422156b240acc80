using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>What was really travelled.</summary>
public sealed record Travelled
{
    public required Guid MissionId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The mark of the content that the form showed.</summary>
    public required string SeenContent { get; init; }

    public required MissionForm Form { get; init; }
}

/// <summary>Enters what was really travelled, with the factor set that the mission was frozen with.</summary>
public sealed class CorrectTravel(Write write, CorrectedForm corrected, LabCalendar calendar, TimeProvider clock)
{
    /// <returns>What forbids it; empty when it was entered.</returns>
    public Task<IReadOnlyList<FormProblem>> RunAsync(Travelled travelled, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(travelled);
        return write.InTransaction(
            async db =>
            {
                var authority = await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation);
                var mission = await db.GetMissionAsync(travelled.MissionId, cancellation);
                if (CorrectRequest.MarkOf(mission.Content) != travelled.SeenContent) throw new MissionRuleException(MissionRuleException.Codes.EditedElsewhere);
                var (content, frozen, known, wrong) = await corrected.ReadAsync(db, travelled.Form, mission, cancellation);
                if (wrong.Count == 0) mission.CorrectTravel(Actor.Self(travelled.PersonId), content, frozen, authority, known);
                return wrong;
            },
            cancellation);
    }
}
