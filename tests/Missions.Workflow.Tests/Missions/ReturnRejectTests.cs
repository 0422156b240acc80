using Missions.Workflow.Missions;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class ReturnRejectTests
{
    [Fact]
    public void Return_WithAComment_GivesTheRequestBackToTheTraveller()
    {
        var given = new Scenario().Submit();

        given.Mission.Return(given.Fence, given.Lab.Manager.Id, " Précisez l’objet. ", given.Authority);

        Assert.Equal(MissionStatus.Returned, given.Mission.Status);
        Assert.True(given.Mission.IsEditable);
        Assert.Equal([StepState.Decided, StepState.Dropped], given.Mission.Steps.Select(step => step.State));
        Assert.Equal((DecisionSense.Returned, "Précisez l’objet."), (given.Mission.Decisions[0].Sense, given.Mission.Decisions[0].Comment));
        Assert.Equal((MissionEventKind.Returned, """{"step":"Visa du gestionnaire","comment":"Précisez l’objet."}"""), (given.Mission.Events[^1].Kind, given.Mission.Events[^1].Data));
        Assert.Empty(given.Mission.Awaited());
    }

    [Fact]
    public void Reject_WithAReason_EndsTheRequest()
    {
        var given = new Scenario().Submit().Validate();

        given.Mission.Reject(given.Fence, given.Lab.Director.Id, "Crédits épuisés.", given.Authority);

        Assert.Equal(MissionStatus.Rejected, given.Mission.Status);
        Assert.False(given.Mission.IsEditable);
        Assert.Empty(given.Mission.ActiveSteps);
        Assert.Equal((DecisionSense.Rejected, "Crédits épuisés."), (given.Mission.Decisions[^1].Sense, given.Mission.Decisions[^1].Comment));
        Assert.Equal(MissionEventKind.Rejected, given.Mission.Events[^1].Kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void ReturnOrReject_WithoutAWord_IsRefused(string? reason)
    {
        var given = new Scenario().Submit();

        Refused.With(MissionRuleException.Codes.ReasonNeeded, given.Mission,
            () => given.Mission.Return(given.Fence, given.Lab.Manager.Id, reason, given.Authority));
        Refused.With(MissionRuleException.Codes.ReasonNeeded, given.Mission,
            () => given.Mission.Reject(given.Fence, given.Lab.Manager.Id, reason, given.Authority));
    }

    [Fact]
    public void Return_FromTheSignature_StartsTheRouteAgain()
    {
        var given = new Scenario().Submit().Validate();

        given.Mission.Return(given.Fence, given.Lab.Director.Id, "Dates à revoir.", given.Authority);
        given.Submit();

        Assert.Equal((StepKind.Validation, 2), (given.Mission.ActiveSteps[0].Kind, given.Mission.ActiveSteps[0].Round));
        Assert.Equal(2, given.Mission.Decisions.Count);
    }
}
