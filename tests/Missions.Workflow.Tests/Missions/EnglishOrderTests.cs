using Missions.Workflow.Missions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class EnglishOrderTests
{
    private static readonly string First = new('a', 64);
    private static readonly string Second = new('b', 64);

    [Fact]
    public void AskForEnglish_Twice_AwaitsOneFile()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];

        Assert.True(given.Mission.AskForEnglish(order.Id, given.Owner, given.Now));
        Assert.False(given.Mission.AskForEnglish(order.Id, Actor.Self(Guid.NewGuid()), given.Now.AddHours(1)));

        Assert.Equal(
            new AwaitedWork(AwaitedWork.SealEnglish, $"seal-english:{order.Id}", order.Id, given.Now),
            Assert.Single(given.Mission.Awaited(), work => work.Kind == AwaitedWork.SealEnglish));
        var asked = Assert.Single(given.Mission.Events, e => e.Kind == MissionEventKind.EnglishAsked);
        Assert.Equal(given.Mission.TravellerId, asked.ActorId);
    }

    [Fact]
    public void RecordEnglishSeal_OfAFileThatNobodyAskedFor_ChangesNothing()
    {
        var given = Scenario.Issued();

        Assert.False(given.Mission.RecordEnglishSeal(given.Mission.Orders[0].Id, First, given.Now));
        Assert.Null(given.Mission.Orders[0].English);
    }

    [Fact]
    public void RecordEnglishSeal_Twice_KeepsTheFirst()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];
        given.Mission.AskForEnglish(order.Id, given.Owner, given.Now);

        Assert.True(given.Mission.RecordEnglishSeal(order.Id, First, given.Now.AddSeconds(1)));
        Assert.False(given.Mission.RecordEnglishSeal(order.Id, Second, given.Now.AddSeconds(2)));

        Assert.Equal((First, given.Now.AddSeconds(1)), (order.English!.FileSha256, order.English.SealedAt));
        Assert.Null(order.FileSha256);
        Assert.DoesNotContain(given.Mission.Awaited(), work => work.Kind == AwaitedWork.SealEnglish);
        Assert.Single(given.Mission.Events, e => e.Kind == MissionEventKind.EnglishSealed);
    }

    [Fact]
    public void Cancel_OfAnOrderWithAnEnglishFile_AwaitsItsStampOnceItIsSealed()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];
        given.Mission.AskForEnglish(order.Id, given.Owner, given.Now);
        given.Mission.Cancel(given.Owner, "Reportée.", given.Authority);
        Assert.DoesNotContain(given.Mission.Awaited(), work => work.Kind == AwaitedWork.StampEnglish);
        Assert.False(given.Mission.RecordEnglishStamp(order.Id, Second, given.Now));

        given.Mission.RecordEnglishSeal(order.Id, First, given.Now.AddSeconds(1));

        Assert.Equal(
            new AwaitedWork(AwaitedWork.StampEnglish, $"stamp-english:{order.Id}", order.Id, given.Now.AddSeconds(1)),
            Assert.Single(given.Mission.Awaited(), work => work.Kind == AwaitedWork.StampEnglish));
        Assert.True(given.Mission.RecordEnglishStamp(order.Id, Second, given.Now.AddSeconds(2)));
        Assert.False(given.Mission.RecordEnglishStamp(order.Id, First, given.Now.AddSeconds(3)));
        Assert.Equal((First, Second), (order.English!.FileSha256, order.English.StampedFileSha256));
        Assert.DoesNotContain(given.Mission.Awaited(), work => work.Kind == AwaitedWork.StampEnglish);
    }

    [Fact]
    public void AskForEnglish_AfterTheCancellation_EndsStampedAsWell()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];
        given.Mission.Cancel(given.Owner, "Reportée.", given.Authority);

        given.Mission.AskForEnglish(order.Id, given.Owner, given.Now);
        given.Mission.RecordEnglishSeal(order.Id, First, given.Now);

        Assert.Contains(given.Mission.Awaited(), work => work.Kind == AwaitedWork.StampEnglish);
    }
}
