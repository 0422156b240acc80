using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
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
            new AwaitedWork(AwaitedWork.SealOrder, $"seal-order:{order.Id}:English", order.Id, given.Now, Language.English),
            Assert.Single(given.Mission.Awaited(), work => work is { Kind: AwaitedWork.SealOrder, Language: Language.English }));
        var asked = Assert.Single(given.Mission.Events, e => e.Kind == MissionEventKind.EnglishAsked);
        Assert.Equal(given.Mission.TravellerId, asked.ActorId);
    }

    [Fact]
    public void RecordSeal_OfAnEnglishFileThatNobodyAskedFor_ChangesNothing()
    {
        var given = Scenario.Issued();

        Assert.False(given.Mission.RecordSeal(given.Mission.Orders[0].Id, Language.English, First, given.Now));
        Assert.Null(given.Mission.Orders[0].English);
    }

    [Fact]
    public void RecordSeal_InEnglishTwice_KeepsTheFirst()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];
        given.Mission.AskForEnglish(order.Id, given.Owner, given.Now);

        Assert.True(given.Mission.RecordSeal(order.Id, Language.English, First, given.Now.AddSeconds(1)));
        Assert.False(given.Mission.RecordSeal(order.Id, Language.English, Second, given.Now.AddSeconds(2)));

        Assert.Equal((First, given.Now.AddSeconds(1)), (order.English!.FileSha256, order.English.SealedAt));
        Assert.Null(order.FileSha256);
        Assert.DoesNotContain(given.Mission.Awaited(), work => work is { Kind: AwaitedWork.SealOrder, Language: Language.English });
        Assert.Single(given.Mission.Events, e => e.Kind == MissionEventKind.EnglishSealed);
    }

    [Fact]
    public void Cancel_OfAnOrderWithAnEnglishFile_AwaitsItsStampOnceItIsSealed()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];
        given.Mission.AskForEnglish(order.Id, given.Owner, given.Now);
        given.Mission.Cancel(given.Owner, "Reportée.", given.Authority);
        Assert.DoesNotContain(given.Mission.Awaited(), work => work is { Kind: AwaitedWork.StampOrder, Language: Language.English });
        Assert.False(given.Mission.RecordStamp(order.Id, Language.English, Second, given.Now));

        given.Mission.RecordSeal(order.Id, Language.English, First, given.Now.AddSeconds(1));

        Assert.Equal(
            new AwaitedWork(AwaitedWork.StampOrder, $"stamp-order:{order.Id}:English", order.Id, given.Now.AddSeconds(1), Language.English),
            Assert.Single(given.Mission.Awaited(), work => work is { Kind: AwaitedWork.StampOrder, Language: Language.English }));
        Assert.True(given.Mission.RecordStamp(order.Id, Language.English, Second, given.Now.AddSeconds(2)));
        Assert.False(given.Mission.RecordStamp(order.Id, Language.English, First, given.Now.AddSeconds(3)));
        Assert.Equal((First, Second), (order.English!.FileSha256, order.English.StampedFileSha256));
        Assert.DoesNotContain(given.Mission.Awaited(), work => work is { Kind: AwaitedWork.StampOrder, Language: Language.English });
    }

    [Fact]
    public void AskForEnglish_AfterTheCancellation_EndsStampedAsWell()
    {
        var given = Scenario.Issued();
        var order = given.Mission.Orders[0];
        given.Mission.Cancel(given.Owner, "Reportée.", given.Authority);

        given.Mission.AskForEnglish(order.Id, given.Owner, given.Now);
        given.Mission.RecordSeal(order.Id, Language.English, First, given.Now);

        Assert.Contains(given.Mission.Awaited(), work => work is { Kind: AwaitedWork.StampOrder, Language: Language.English });
    }
}
