using System.Text.Json;
using Missions.Workflow.Missions;

namespace Missions.Workflow.Tests.Given;

/// <summary>A refusal carries its code and leaves the mission as it was, to the last step.</summary>
internal static class Refused
{
    public static MissionRuleException With(string code, Mission mission, Action act)
    {
        var before = State(mission);

        var refusal = Assert.Throws<MissionRuleException>(act);

        Assert.Equal(code, refusal.Code);
        Assert.Equal(before, State(mission));
        return refusal;
    }

    private static string State(Mission mission) => JsonSerializer.Serialize(mission, WorkflowJson.Options);
}
