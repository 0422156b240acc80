using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>Who pays and on what, as the manager sets or confirms it.</summary>
public sealed record Funding
{
    public required Guid MissionId { get; init; }

    public required StepFence Fence { get; init; }

    public required Guid PersonId { get; init; }

    public required Guid PayerId { get; init; }

    public required string Credits { get; init; }
}

public sealed class AssignFunding(DecisionTransaction transaction)
{
    public Task RunAsync(Funding funding, CancellationToken cancellation = default) => transaction.RunAsync(
        funding.MissionId,
        (mission, authority) => mission.AssignFunding(funding.Fence, funding.PersonId, funding.PayerId, funding.Credits, authority),
        cancellation);
}
