using Missions.Geo.Places;
using Missions.Workflow.Missions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

/// <summary>Days that follow one another, and stages within the mission.</summary>
public sealed class ContentOrderTests
{
    private static readonly DateOnly Leaves = Contents.ToLyon.DepartsOn!.Value;
    private static readonly DateOnly Back = Contents.ToLyon.ReturnsOn!.Value;

    [Fact]
    public void Return_BeforeTheDeparture_IsOutOfOrder()
    {
        Assert.Equal([nameof(MissionContent.ReturnsOn)], OutOfOrder(Contents.ToLyon with { ReturnsOn = Leaves.AddDays(-1) }));
        Assert.Empty(OutOfOrder(Contents.ToLyon with { ReturnsOn = Leaves }));
    }

    [Theory]
    [InlineData(18, 17, true)]
    [InlineData(18, 18, false)]
    [InlineData(18, null, false)]
    [InlineData(null, 8, false)]
    public void Return_OnTheSameDay_ComparesTheHoursThatAreKnown(int? departs, int? returns, bool wrong)
    {
        TimeOnly? At(int? hour) => hour is { } known ? new TimeOnly(known, 0) : null;
        var content = Contents.ToLyon with { ReturnsOn = Leaves, DepartsAt = At(departs), ReturnsAt = At(returns) };

        Assert.Equal(wrong ? [nameof(MissionContent.ReturnsOn)] : [], OutOfOrder(content));
    }

    [Fact]
    public void Return_OnAnotherDay_TakesAnyHour() => Assert.Empty(
        OutOfOrder(Contents.ToLyon with { DepartsAt = new TimeOnly(18, 0), ReturnsAt = new TimeOnly(7, 0) }));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(-1, 1, nameof(MissionContent.PrivateFrom))]
    [InlineData(1, 3, nameof(MissionContent.PrivateUntil))]
    [InlineData(2, 1, nameof(MissionContent.PrivateUntil))]
    public void PrivateDays_LieWithinTheMissionInOrder(int from, int until, params string[] wrong) => Assert.Equal(
        wrong, OutOfOrder(Contents.ToLyon with { PrivateFrom = Leaves.AddDays(from), PrivateUntil = Leaves.AddDays(until) }));

    [Fact]
    public void Stages_InOrderWithinTheMission_AreTaken()
    {
        Assert.Empty(ContentRules.Check(Contents.Through(
            new Stage(Contents.Lyon, Leaves, Leaves), new Stage(Contents.Geneva, Leaves, Back), new Stage(Contents.Marseille, Back, Back))));
        Assert.Empty(ContentRules.Check(Contents.Through(new Stage(Contents.Lyon), new Stage(Contents.Geneva, Back), new Stage(Contents.Marseille))));
    }

    [Fact]
    public void Stage_BeforeTheDepartureOrAfterTheReturn_IsOutOfOrder()
    {
        Assert.Equal(["Stages[0].ArrivesOn"], OutOfOrder(Contents.Through(new Stage(Contents.Lyon, Leaves.AddDays(-1)))));
        Assert.Equal(["Stages[0].ArrivesOn"], OutOfOrder(Contents.Through(new Stage(Contents.Lyon, Back.AddDays(1)))));
        Assert.Equal(["Stages[0].LeavesOn"], OutOfOrder(Contents.Through(new Stage(Contents.Lyon, null, Leaves.AddDays(-1)))));
        Assert.Equal(["Stages[0].LeavesOn"], OutOfOrder(Contents.Through(new Stage(Contents.Lyon, Leaves, Back.AddDays(1)))));
    }

    [Fact]
    public void Stage_LeftBeforeItIsReached_IsOutOfOrder() => Assert.Equal(
        ["Stages[0].LeavesOn"], OutOfOrder(Contents.Through(new Stage(Contents.Lyon, Leaves.AddDays(1), Leaves))));

    [Fact]
    public void Stage_LeftEarlierTheSameDay_IsOutOfOrder()
    {
        var stage = new Stage(Contents.Lyon, Leaves, Leaves, ArrivesAt: new(14, 0), LeavesAt: new(9, 30));

        Assert.Equal(["Stages[0].LeavesAt"], OutOfOrder(Contents.Through(stage)));
        Assert.Empty(OutOfOrder(Contents.Through(stage with { LeavesOn = Back })));
    }

    [Fact]
    public void Stage_ReachedBeforeTheFormerIsLeft_IsOutOfOrder()
    {
        Assert.Equal(["Stages[1].ArrivesOn"], OutOfOrder(Contents.Through(
            new Stage(Contents.Geneva, Leaves, Back), new Stage(Contents.Lyon, Leaves.AddDays(1), Back))));
        Assert.Equal(["Stages[2].ArrivesOn"], OutOfOrder(Contents.Through(
            new Stage(Contents.Geneva, Leaves.AddDays(1)), new Stage(Contents.Marseille), new Stage(Contents.Lyon, Leaves))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void Stage_WithOccupantsOutOfRange_IsNamed(int occupants)
    {
        var content = Contents.Through(new Stage(Contents.Geneva), new Stage(Contents.Lyon, Occupants: occupants));

        Assert.Equal([new ContentProblem("Stages[1].Occupants", ContentFault.OutOfRange, 9)], ContentRules.Check(content));
    }

    [Fact]
    public void Stages_UpTo199_MakeTheirTwoHundredLegs()
    {
        MissionContent Of(int count) => Contents.Through([.. Enumerable.Repeat(new Stage(Contents.Lyon), count)]);

        Assert.Empty(ContentRules.Check(Of(199)));
        Assert.Equal(200, Itinerary.Legs(Of(199), Contents.Factors).Count);
        Assert.Equal(
            [new ContentProblem(nameof(MissionContent.Stages), ContentFault.TooMany, MissionContent.MaximumLegs)], ContentRules.Check(Of(200)));
    }

    [Fact]
    public void Stages_WithoutThePlaceOfTheMission_AreNamed()
    {
        var elsewhere = Contents.Through(new Stage(Contents.Geneva)) with { Destination = Contents.Lyon };
        var typed = Contents.Through(new Stage(Place.Unknown("gran sasso"))) with { Destination = Place.Unknown("Gran Sasso") };

        Assert.Equal([new ContentProblem(nameof(MissionContent.Stages), ContentFault.NotAmongStages)], ContentRules.Check(elsewhere));
        Assert.Empty(ContentRules.Check(typed));
    }

    private static IEnumerable<string> OutOfOrder(MissionContent content) =>
        ContentRules.Check(content).Where(problem => problem.Fault == ContentFault.OutOfOrder).Select(problem => problem.Field);
}
