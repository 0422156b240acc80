namespace Missions.Web.Features.Approvals;

public sealed class ApproveStep(DecisionTransaction transaction)
{
    public Task RunAsync(Decided decided, CancellationToken cancellation = default) => transaction.RunAsync(
        decided.MissionId, (mission, authority) => mission.Approve(decided.Fence, decided.PersonId, decided.Comment, authority), cancellation);
}
