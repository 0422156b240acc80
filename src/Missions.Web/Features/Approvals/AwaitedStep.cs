using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>An active step beside its mission.</summary>
public sealed class AwaitedStep
{
    public required Mission Mission { get; init; }

    public required RouteStep Step { get; init; }

    /// <summary>The version that it would replace; null when it changes nothing signed.</summary>
    public int? Standing { get; init; }
}
