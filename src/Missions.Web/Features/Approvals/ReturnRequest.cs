namespace Missions.Web.Features.Approvals;

/// <summary>Sends the request back to its traveller for correction.</summary>
public sealed class ReturnRequest(DecisionTransaction transaction)
{
    public Task RunAsync(Decided decided, CancellationToken cancellation = default) => transaction.RunAsync(
        decided.MissionId, (mission, authority) => mission.Return(decided.Fence, decided.PersonId, decided.Comment, authority), cancellation);
}
