using Missions.Web.Data;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>Removes a draft that was never submitted; whatever was submitted once stays.</summary>
public sealed class DeleteDraft(Write write)
{
    /// <exception cref="MissionGoneException">There is no such draft of this person.</exception>
    public Task RunAsync(Guid id, Guid personId, CancellationToken cancellation = default) => write.InTransaction(
        async db =>
        {
            var mission = await db.GetMissionAsync(id, cancellation);
            if (mission.TravellerId != personId && mission.EnteredById != personId) throw new MissionGoneException(id);
            if (mission.Status != MissionStatus.Draft) throw new MissionRuleException(MissionRuleException.Codes.WrongStatus);
            db.Missions.Remove(mission);
        },
        cancellation);
}
