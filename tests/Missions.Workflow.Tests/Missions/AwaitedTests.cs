using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class AwaitedTests
{
    [Fact]
    public void Awaited_OnItsRoute_IsTheReminderOfTheActiveStepAlone()
    {
        var given = new Scenario().Submit();

        var work = Assert.Single(given.Mission.Awaited());

        var step = given.Mission.ActiveSteps[0];
        Assert.Equal((AwaitedWork.StepDeadline, $"step-deadline:{step.Id}:{given.Now.UtcTicks}:None", step.Id), (work.Kind, work.Key, work.SubjectId));
        // Five working days after Monday 2 March is Monday 9, and the reminder a day before: the midnight that ends Friday 6, in Paris.
        Assert.Equal(new DateTimeOffset(2026, 3, 6, 23, 0, 0, TimeSpan.Zero), work.DueAt);
    }

    [Fact]
    public void Awaited_AfterADecision_IsTheNextReminderUnderAnotherKey()
    {
        var given = new Scenario().Submit();
        var first = given.Mission.Awaited()[0].Key;

        given.Validate();

        var next = Assert.Single(given.Mission.Awaited());
        Assert.NotEqual(first, next.Key);
        Assert.Equal(given.Step(StepKind.Signature).Id, next.SubjectId);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 23, 0, 0, TimeSpan.Zero), next.DueAt);
    }

    [Fact]
    public void Awaited_OnceSigned_IsTheSealUntilItIsRecorded()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];

        var work = Assert.Single(given.Mission.Awaited(), work => work.Kind == AwaitedWork.SealOrder);

        Assert.Equal(new AwaitedWork(AwaitedWork.SealOrder, $"seal-order:{order.Id}", order.Id, order.SignedAt), work);
        given.Mission.RecordSeal(order.Id, Language.French, new string('a', 64), given.Now);
        Assert.DoesNotContain(given.Mission.Awaited(), work => work.Kind == AwaitedWork.SealOrder);
    }

    [Fact]
    public void Awaited_OnceCancelled_IsTheStampOfWhatWasSealed()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];
        given.Mission.Cancel(given.Owner, "Reportée.", given.Authority);
        Assert.DoesNotContain(given.Mission.Awaited(), work => work.Kind == AwaitedWork.StampOrder);
        given.Mission.RecordSeal(order.Id, Language.French, new string('a', 64), given.Now);

        var work = Assert.Single(given.Mission.Awaited());

        Assert.Equal(new AwaitedWork(AwaitedWork.StampOrder, $"stamp-order:{order.Id}", order.Id, order.CancelledAt!.Value), work);
        Assert.True(given.Mission.RecordStamp(order.Id, Language.French, new string('b', 64), given.Now.AddSeconds(2)));
        Assert.False(given.Mission.RecordStamp(order.Id, Language.French, new string('c', 64), given.Now.AddSeconds(9)));
        Assert.Empty(given.Mission.Awaited());
        Assert.Equal((new string('a', 64), new string('b', 64)), (order.FileSha256, order.StampedFileSha256));
        Assert.Single(given.Mission.Events, e => e.Kind == MissionEventKind.Stamped);
        Assert.True(given.Mission.HistoryIsIntact());
    }

    [Fact]
    public void RecordStamp_OfAnOrderThatStands_ChangesNothing()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];
        given.Mission.RecordSeal(order.Id, Language.French, new string('a', 64), given.Now);

        Assert.False(given.Mission.RecordStamp(order.Id, Language.French, new string('b', 64), given.Now));

        Assert.Null(order.StampedFileSha256);
        Assert.DoesNotContain(given.Mission.Events, e => e.Kind == MissionEventKind.Stamped);
    }

    [Fact]
    public void RecordSeal_Twice_KeepsTheFirst()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];

        Assert.True(given.Mission.RecordSeal(order.Id, Language.French, new string('a', 64), given.Now.AddSeconds(2)));
        Assert.False(given.Mission.RecordSeal(order.Id, Language.French, new string('b', 64), given.Now.AddSeconds(9)));

        Assert.Equal((new string('a', 64), given.Now.AddSeconds(2)), (order.FileSha256, order.SealedAt));
        var recorded = Assert.Single(given.Mission.Events, e => e.Kind == MissionEventKind.Sealed);
        Assert.Null(recorded.ActorId);
        Assert.Equal($$"""{"number":"2026-0001","version":1,"fileSha256":"{{order.FileSha256}}"}""", recorded.Data);
    }
}
