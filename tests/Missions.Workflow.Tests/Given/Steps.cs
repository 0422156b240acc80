using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Tests.Given;

/// <summary>A step of a route on its own.</summary>
internal static class Steps
{
    public static RouteStep Of(Laboratory lab, PolicyStep step)
    {
        var mission = Mission.Draft(Guid.CreateVersion7(), lab.Researcher, lab.Researcher.Id, Contents.ToLyon, lab.Now);
        var policy = step.Kind == StepKind.Signature ? Policies.Of(step) : Policies.Of(step, Policies.Signature);
        return Route.Plan(policy, mission.Facts, mission.Scope, lab.Authority, budgetHolderId: null, round: 1)[0];
    }
}
