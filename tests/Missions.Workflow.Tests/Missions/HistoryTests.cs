using System.Reflection;
using Missions.Workflow.Missions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class HistoryTests
{
    public static TheoryData<string, object?> Tampering => new()
    {
        { nameof(MissionEvent.Data), """{"reason":"autre"}""" },
        { nameof(MissionEvent.Kind), MissionEventKind.Rejected },
        { nameof(MissionEvent.At), Laboratory.Monday.AddDays(-1) },
        { nameof(MissionEvent.ActorId), Guid.Empty },
        { nameof(MissionEvent.ActorId), null },
        { nameof(MissionEvent.PrincipalId), Guid.Empty },
        { nameof(MissionEvent.Round), 7 },
        { nameof(MissionEvent.Sequence), 9 },
        { nameof(MissionEvent.MissionId), Guid.Empty },
        { nameof(MissionEvent.PreviousHash), MissionEvent.Origin },
        { nameof(MissionEvent.Hash), new string('f', 64) },
    };

    [Fact]
    public void History_OfAWholeLife_IsNumberedWithoutGapAndChained()
    {
        var mission = Scenario.In(MissionStatus.Closed).Mission;

        Assert.Equal(
            [
                MissionEventKind.Submitted, MissionEventKind.FundingAssigned, MissionEventKind.Approved, MissionEventKind.Issued,
                MissionEventKind.Travelled, MissionEventKind.Closed,
            ],
            mission.Events.Select(e => e.Kind));
        Assert.Equal(Enumerable.Range(1, 6), mission.Events.Select(e => e.Sequence));
        Assert.Equal([MissionEvent.Origin, .. mission.Events.SkipLast(1).Select(e => e.Hash)], mission.Events.Select(e => e.PreviousHash));
        Assert.All(mission.Events, e => Assert.Matches("^[0-9a-f]{64}$", e.Hash));
        Assert.Equal((6, mission.Events[^1].Hash), (mission.EventCount, mission.LastEventHash));
        Assert.True(mission.HistoryIsIntact());
    }

    [Fact]
    public void History_OfADraft_IsEmptyAndIntact()
    {
        var mission = new Scenario().Mission;

        Assert.Empty(mission.Events);
        Assert.Equal(MissionEvent.Origin, mission.LastEventHash);
        Assert.True(mission.HistoryIsIntact());
    }

    [Theory]
    [MemberData(nameof(Tampering))]
    public void History_WithAChangedRow_Shows(string property, object? value)
    {
        var mission = Scenario.Issued().Mission;
        var row = mission.Events[2];

        Set(row, property, value);

        Assert.False(row.IsIntact);
        Assert.False(mission.HistoryIsIntact());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void History_WithARowRemoved_Shows(int index)
    {
        var mission = Scenario.Issued().Mission;

        ((List<MissionEvent>)mission.Events).RemoveAt(index);

        Assert.All(mission.Events, e => Assert.True(e.IsIntact));
        Assert.False(mission.HistoryIsIntact());
    }

    [Theory]
    [InlineData(nameof(Mission.EventCount), 5)]
    [InlineData(nameof(Mission.LastEventHash), "0000")]
    public void History_ThatTheMissionsRowContradicts_Shows(string property, object value)
    {
        var mission = Scenario.Issued().Mission;

        typeof(Mission).GetProperty(property)!.SetValue(mission, value);

        Assert.False(mission.HistoryIsIntact());
    }

    [Fact]
    public void Hash_WithinAMicrosecond_IsThatOfTheStoredInstant()
    {
        var row = Scenario.Issued().Mission.Events[0];

        Set(row, nameof(MissionEvent.At), row.At.AddTicks(9));
        Assert.True(row.IsIntact);

        Set(row, nameof(MissionEvent.At), row.At.AddTicks(1));
        Assert.False(row.IsIntact);
    }

    [Fact]
    public void Hash_OfTheSameInstantInAnotherZone_IsTheSame()
    {
        var row = Scenario.Issued().Mission.Events[0];

        Set(row, nameof(MissionEvent.At), row.At.ToOffset(TimeSpan.FromHours(2)));

        Assert.True(row.IsIntact);
    }

    private static void Set(MissionEvent row, string property, object? value) =>
        typeof(MissionEvent).GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.SetValue(row, value);
}
