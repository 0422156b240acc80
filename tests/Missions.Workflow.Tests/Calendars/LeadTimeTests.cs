using Missions.Workflow.Calendars;

namespace Missions.Workflow.Tests.Calendars;

public sealed class LeadTimeTests
{
    private static readonly Guid Employer = Guid.CreateVersion7();
    private static readonly DateOnly Spring = new(2026, 1, 1);

    [Theory]
    [InlineData(5, 5, false)]
    [InlineData(5, 4, true)]
    [InlineData(0, 0, false)]
    [InlineData(null, 0, false)]
    public void Lateness_ComparesWhatIsAskedWithWhatIsLeft(int? required, int actual, bool late) =>
        Assert.Equal(late, new Lateness(required, actual).IsLate);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void LeadTime_IsWithinItsBounds(int days, bool allowed)
    {
        var error = Record.Exception(() =>
            new LeadTime(Guid.CreateVersion7(), Guid.CreateVersion7(), LeadTimeCase.Abroad, days, Day("2026-01-01")));

        if (allowed) Assert.Null(error);
        else Assert.Contains("[0, 365]", Assert.IsType<ArgumentOutOfRangeException>(error).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 2, 3)]
    [InlineData(5, 5, 0)]
    [InlineData(5, 9, 0)]
    [InlineData(null, 0, 0)]
    public void Lateness_SaysByHowManyDays(int? required, int actual, int late) => Assert.Equal(late, new Lateness(required, actual).DaysLate);

    /// <summary>From Monday 2 March 2026 to a departure on Monday 16 March, nine working days and thirteen days lie between.</summary>
    [Theory]
    [InlineData(9, DayCount.Working, false, 9)]
    [InlineData(10, DayCount.Working, true, 9)]
    [InlineData(13, DayCount.Calendar, false, 13)]
    [InlineData(14, DayCount.Calendar, true, 13)]
    public void LeadTime_CountsTheDaysBetweenRequestAndDeparture(int days, DayCount unit, bool late, int left)
    {
        var lateness = Judge([Rule(LeadTimeCase.Abroad, days, unit)]);

        Assert.Equal((late, left, unit), (lateness.IsLate, lateness.ActualDays, lateness.Unit));
    }

    [Theory]
    [InlineData(10, DayCount.Working)]
    [InlineData(30, DayCount.Calendar)]
    [InlineData(1, DayCount.Calendar)]
    [InlineData(0, DayCount.Working)]
    [InlineData(0, DayCount.Calendar)]
    public void LastDayToAsk_IsInTime_AndTheDayAfterIsLate(int days, DayCount unit)
    {
        var (rule, departs) = (Rule(LeadTimeCase.Abroad, days, unit), new DateOnly(2026, 5, 18));
        var last = rule.LastDayToAsk(departs, WorkingDays.National);

        Assert.False(Lateness.Of([rule], DestinationClass.Abroad, false, last, departs, WorkingDays.National).IsLate);
        if (days > 0) Assert.True(Lateness.Of([rule], DestinationClass.Abroad, false, last.AddDays(1), departs, WorkingDays.National).IsLate);
    }

    [Fact]
    public void LeadTime_OfADestinationAndOfAnOpinion_TheLongestCounts()
    {
        LeadTime[] rules = [Rule(LeadTimeCase.Abroad, 15), Rule(LeadTimeCase.Opinion, 30, DayCount.Calendar), Rule(LeadTimeCase.Domestic, 60)];

        Assert.Equal((15, 9, DayCount.Working), Shape(Judge(rules)));
        Assert.Equal((30, 13, DayCount.Calendar), Shape(Judge(rules, needsOpinion: true)));
    }

    [Fact]
    public void LeadTime_OfACalendarMonthAgainstWorkingDays_IsWeighedByTheDayItAsksFor()
    {
        LeadTime[] rules = [Rule(LeadTimeCase.Abroad, 25), Rule(LeadTimeCase.Opinion, 30, DayCount.Calendar)];

        Assert.Equal(DayCount.Working, Judge(rules, needsOpinion: true).Unit);
    }

    [Theory]
    [InlineData(WhenLate.Warn, WhenLate.Warn, false)]
    [InlineData(WhenLate.RequireReason, WhenLate.Warn, true)]
    [InlineData(WhenLate.Warn, WhenLate.RequireReason, true)]
    public void LeadTime_AsksForAReason_WhenOneOfThoseBrokenDoes(WhenLate abroad, WhenLate opinion, bool asks)
    {
        LeadTime[] rules = [Rule(LeadTimeCase.Abroad, 15, whenLate: abroad), Rule(LeadTimeCase.Opinion, 30, DayCount.Calendar, opinion)];

        var lateness = Judge(rules, needsOpinion: true);

        Assert.Equal((true, asks), (lateness.IsLate, lateness.NeedsReason));
    }

    [Fact]
    public void LeadTime_MetWhileALongerOneIsNot_AsksForNoReasonOfItsOwn()
    {
        LeadTime[] rules = [Rule(LeadTimeCase.Abroad, 5), Rule(LeadTimeCase.Opinion, 30, DayCount.Calendar, WhenLate.Warn)];

        Assert.False(Judge(rules, needsOpinion: true).NeedsReason);
    }

    [Fact]
    public void LeadTime_FollowsTheRuleInForceOnTheDayOfTheRequest()
    {
        LeadTime[] rules =
        [
            Rule(LeadTimeCase.Abroad, 5), Rule(LeadTimeCase.Abroad, 20, from: new(2026, 3, 2)), Rule(LeadTimeCase.Abroad, 60, from: new(2026, 3, 3)),
        ];

        Assert.Equal(20, Judge(rules).RequiredDays);
        Assert.Null(Judge([Rule(LeadTimeCase.Abroad, 60, from: new(2026, 3, 3))]).RequiredDays);
    }

    [Fact]
    public void LeadTime_OverAClosure_CountsItsWorkingDaysOut()
    {
        var closed = new WorkingDays([], [new Closure(Guid.CreateVersion7(), "Pont", new(2026, 3, 9), new(2026, 3, 10))]);

        Assert.Equal(7, Lateness.Of([Rule(LeadTimeCase.Abroad, 5)], DestinationClass.Abroad, false, new(2026, 3, 2), new(2026, 3, 16), closed).ActualDays);
    }

    private static Lateness Judge(IEnumerable<LeadTime> rules, bool needsOpinion = false) =>
        Lateness.Of(rules, DestinationClass.Abroad, needsOpinion, new(2026, 3, 2), new(2026, 3, 16), WorkingDays.National);

    private static (int?, int, DayCount) Shape(Lateness lateness) => (lateness.RequiredDays, lateness.ActualDays, lateness.Unit);

    private static LeadTime Rule(
        LeadTimeCase appliesTo, int days, DayCount unit = DayCount.Working, WhenLate whenLate = WhenLate.RequireReason, DateOnly? from = null) =>
        new(Guid.CreateVersion7(), Employer, appliesTo, days, from ?? Spring, unit, whenLate);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
