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
        Assert.Equal(days, WorkingDays.Between(Day(from), Day(to)));

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
        Assert.Equal(Day(expected), WorkingDays.After(Day(from), days));

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void After_OutOfBounds_IsRefused(int days) =>
        Assert.Contains("[0, 1000]", Assert.Throws<ArgumentOutOfRangeException>(() => WorkingDays.After(Day("2026-03-02"), days)).Message, StringComparison.Ordinal);

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
            new LeadTime(Guid.CreateVersion7(), Guid.CreateVersion7(), DestinationClass.Abroad, days, Day("2026-01-01")));

        if (allowed) Assert.Null(error);
        else Assert.Contains("[0, 365]", Assert.IsType<ArgumentOutOfRangeException>(error).Message, StringComparison.Ordinal);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
