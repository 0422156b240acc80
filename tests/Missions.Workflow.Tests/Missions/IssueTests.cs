using System.Text.Json;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class IssueTests
{
    [Fact]
    public void Issue_OfWhatWasAgreedTo_MakesOneOrderWithItsNumber()
    {
        var given = new Scenario().Submit().Validate();
        var signature = Scenario.Sign();

        var order = given.Mission.Issue(given.Fence, given.Lab.Director.Id, signature, given.Authority);

        Assert.Equal(MissionStatus.Issued, given.Mission.Status);
        Assert.Same(order, Assert.Single(given.Mission.Orders));
        Assert.Equal((1, "2026-0001", given.Lab.Director.Id, given.Now), (order.Version, order.Number, order.SignedById, order.SignedAt));
        Assert.Equal((signature.Snapshot.Json, signature.Snapshot.Sha256), (order.SnapshotJson, order.SnapshotSha256));
        Assert.Equal(("Directrice de l’unité", null), (order.Capacity, order.DelegationReference));
        Assert.Equal(("statement-1", "verification-code"), (order.Statement, order.VerificationCode));
        Assert.Null(order.SealedAt);
        Assert.Equal(2, given.Mission.Decisions.Count);
        Assert.Empty(given.Mission.ActiveSteps);
    }

    [Fact]
    public void Issue_ByDelegation_KeepsCapacityAndReference()
    {
        var given = new Scenario().Submit().Validate();
        given.Lab.Delegate(given.Lab.Deputy);

        var order = given.Mission.Issue(given.Fence, given.Lab.Deputy.Id, Scenario.Sign(), given.Authority);

        Assert.Equal(("Directeur adjoint", "DEC-2026-07"), (order.Capacity, order.DelegationReference));
    }

    [Fact]
    public void Issue_RecordsNumberHashCapacityAndReference()
    {
        var given = Scenario.Issued();

        var issued = given.Mission.Events[^1];

        Assert.Equal((MissionEventKind.Issued, given.Lab.Director.Id, given.Lab.Director.Id), (issued.Kind, issued.ActorId, issued.PrincipalId));
        using var data = JsonDocument.Parse(issued.Data);
        Assert.Equal("2026-0001", data.RootElement.GetProperty("number").GetString());
        Assert.Equal(1, data.RootElement.GetProperty("version").GetInt32());
        Assert.Equal(given.Mission.Orders[0].SnapshotSha256, data.RootElement.GetProperty("snapshotSha256").GetString());
        Assert.Equal("Directrice de l’unité", data.RootElement.GetProperty("capacity").GetString());
        Assert.Equal(JsonValueKind.Null, data.RootElement.GetProperty("delegationReference").ValueKind);
    }

    [Fact]
    public void Issue_OfAContentThatChangedSinceItWasShown_IsRefused()
    {
        var given = new Scenario().Submit().Validate();
        var stale = Scenario.Sign() with { Snapshot = new FrozenContent("""{"order":2}""") };

        Refused.With(MissionRuleException.Codes.ContentChanged, given.Mission,
            () => given.Mission.Issue(given.Fence, given.Lab.Director.Id, stale, given.Authority));
    }

    [Fact]
    public void Issue_AtAValidation_IsRefused()
    {
        var given = new Scenario().Submit();

        Refused.With(MissionRuleException.Codes.WrongStepKind, given.Mission,
            () => given.Mission.Issue(given.Fence, given.Lab.Manager.Id, Scenario.Sign(), given.Authority));
    }

    [Fact]
    public void Issue_ADayAfterTheDeparture_IsRefused()
    {
        var given = new Scenario().Submit().Validate();
        given.Lab.Now = new DateTimeOffset(2026, 4, 13, 22, 0, 0, TimeSpan.Zero);

        Refused.With(MissionRuleException.Codes.Departed, given.Mission, () => given.Issue());
    }

    [Fact]
    public void Issue_ByASignatoryRevokedSinceTheyOpenedThePage_IsRefused()
    {
        var given = new Scenario().Submit().Validate();
        given.Lab.OwnRightToSign.Revoke(given.Now);

        Refused.With(MissionRuleException.Codes.NotYourStep, given.Mission, () => given.Issue());
    }

    [Fact]
    public void Issue_Twice_NamesTheFirst()
    {
        var given = new Scenario().Submit().Validate();
        given.Lab.Delegate(given.Lab.Deputy);
        var seen = given.Fence;
        given.Issue();

        var refusal = Refused.With(MissionRuleException.Codes.AlreadyDecided, given.Mission,
            () => given.Mission.Issue(seen, given.Lab.Deputy.Id, Scenario.Sign(), given.Authority));

        Assert.Equal((given.Lab.Director.Id, DecisionSense.Approved), (refusal.Decision!.ActorId, refusal.Decision.Sense));
    }
}
