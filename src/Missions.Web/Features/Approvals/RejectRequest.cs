namespace Missions.Web.Features.Approvals;

public sealed class RejectRequest(DecisionTransaction transaction)
{
    public Task RunAsync(Decided decided, CancellationToken cancellation = default) => transaction.RunAsync(
        decided.MissionId, (mission, authority) => mission.Reject(decided.Fence, decided.PersonId, decided.Comment, authority), cancellation);
}
