using Missions.Workflow.Missions;

namespace Missions.Web.Data;

/// <summary>Asks for the English file of an order, once: from the page of the mission, or by the link of a guest.</summary>
public sealed class AskForEnglish(Write write, TimeProvider clock)
{
    public Task<bool> RunAsync(Guid missionId, Guid orderId, Actor actor, CancellationToken cancellation = default) => write.InTransaction(
        async db => (await db.GetMissionAsync(missionId, cancellation)).AskForEnglish(orderId, actor, clock.GetUtcNow()), cancellation);
}
