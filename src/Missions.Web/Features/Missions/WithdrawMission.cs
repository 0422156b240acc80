using Missions.Web.Data;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>Takes a request back from its route.</summary>
public sealed class WithdrawMission(Write write, TimeProvider clock)
{
    public Task RunAsync(Guid id, Guid personId, CancellationToken cancellation = default) => write.InTransaction(
        async db => (await db.GetMissionAsync(id, cancellation)).Withdraw(Actor.Self(personId), clock.GetUtcNow()),
        cancellation);
}
