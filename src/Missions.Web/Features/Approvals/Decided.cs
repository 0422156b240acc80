using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>A decision as posted: on which mission, on the step and round shown, by whom, with which words.</summary>
public sealed record Decided
{
    public required Guid MissionId { get; init; }

    public required StepFence Fence { get; init; }

    public required Guid PersonId { get; init; }

    public string Comment { get; init; } = "";
}
