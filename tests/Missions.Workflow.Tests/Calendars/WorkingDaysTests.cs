using Missions.Workflow.Calendars;

namespace Missions.Workflow.Tests.Calendars;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-03-02", "2026-03-02", 0)]
    [InlineData("2026-03-02", "2026-03-03", 0)]
    [InlineData("2026-03-02", "2026-03-04", 1)]
    [InlineData("2026-03-02", "2026-03-09", 4)]
    [InlineData("2026-03-06", "2026-03-09", 0)]
    [InlineData("2026-04-03", "2026-04-08", 1)]
    [InlineData("2026-05-06", "2026-05-18", 5)]
    [InlineData("2026-03-09", "2026-03-02", 0)]
    public void Between_TwoDays_CountsNeitherOfThemNorHolidays(string from, string to, int days) =>
        Assert.Equal(days, WorkingDays.National.Between(Day(from), Day(to)));

    [Theory]
    [InlineData("2026-03-02", 0, "2026-03-02")]
    [InlineData("2026-03-07", 0, "2026-03-07")]
    [InlineData("2026-03-02", 5, "2026-03-09")]
    [InlineData("2026-03-06", 1, "2026-03-09")]
    [InlineData("2026-03-07", 1, "2026-03-09")]
    [InlineData("2026-04-03", 1, "2026-04-07")]
    [InlineData("2026-12-24", 1, "2026-12-28")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    public void After_ADay_StepsOverWeekendsAndHolidays(string from, int days, string expected) =>
        Assert.Equal(Day(expected), WorkingDays.National.After(Day(from), days));

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void After_OutOfBounds_IsRefused(int days) =>
        Assert.Contains("[0, 1000]", Assert.Throws<ArgumentOutOfRangeException>(() => WorkingDays.National.After(Day("2026-03-02"), days)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-03-09", 0, "2026-03-09")]
    [InlineData("2026-03-09", 5, "2026-03-01")]
    [InlineData("2026-04-13", 5, "2026-04-02")]
    [InlineData("2026-01-05", 1, "2026-01-01")]
    public void LeavingBefore_ADay_IsTheLastThatLeavesThemBetween(string to, int days, string expected)
    {
        Assert.Equal(Day(expected), WorkingDays.National.LeavingBefore(Day(to), days));
        if (days > 0) Assert.True(WorkingDays.National.Between(Day(expected).AddDays(1), Day(to)) < days);
    }

    [Fact]
    public void Contains_ALocalHoliday_OnlyWhereItIsNotObserved()
    {
        var strasbourg = new WorkingDays([LocalHoliday.GoodFriday, LocalHoliday.SaintStephen], []);
        var without = new WorkingDays([LocalHoliday.SaintStephen], []);

        Assert.Equal((false, true, true), (strasbourg.Contains(Day("2026-04-03")), without.Contains(Day("2026-04-03")), WorkingDays.National.Contains(Day("2026-04-03"))));
        Assert.Equal((false, false, true), (strasbourg.Contains(Day("2025-12-26")), without.Contains(Day("2025-12-26")), WorkingDays.National.Contains(Day("2025-12-26"))));
    }

    [Theory]
    [InlineData("", "2026-12-21", "2027-01-03")]
    [InlineData("Noël", "2026-12-21", "2026-12-20")]
    [InlineData("Un an", "2026-01-01", "2026-12-31")]
    public void Closure_OutOfBounds_IsRefused(string name, string from, string until) =>
        Assert.ThrowsAny<ArgumentException>(() => new Closure(Guid.CreateVersion7(), name, Day(from), Day(until)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
