namespace Missions.Web.Features.Approvals;

/// <summary>Sends the request back to an earlier step of its route.</summary>
public sealed class SendBackToStep(DecisionTransaction transaction)
{
    public Task RunAsync(Decided decided, Guid toStepId, CancellationToken cancellation = default) => transaction.RunAsync(
        decided.MissionId,
        (mission, authority) => mission.SendBack(decided.Fence, decided.PersonId, toStepId, decided.Comment, authority),
        cancellation);
}
