using System.Globalization;
using Missions.Workflow.Calendars;

namespace Missions.Workflow.Tests.Calendars;

public sealed class LabCalendarTests
{
    private static readonly LabCalendar Paris = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));

    [Theory]
    [InlineData("2026-01-15T22:59:59Z", "2026-01-15")]
    [InlineData("2026-01-15T23:00:00Z", "2026-01-16")]
    [InlineData("2026-07-15T21:59:59Z", "2026-07-15")]
    [InlineData("2026-07-15T22:00:00Z", "2026-07-16")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    [InlineData("2026-07-15T23:30:00+09:00", "2026-07-15")]
    public void DayOf_AnInstant_ChangesAtMidnightInParis(string at, string day) => Assert.Equal(day, Paris.DayOf(At(at)).ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-03-02T09:00:00Z", 0, "2026-03-02T23:00:00Z")]
    [InlineData("2026-03-02T09:00:00Z", 5, "2026-03-09T23:00:00Z")]
    [InlineData("2026-07-01T09:00:00Z", 1, "2026-07-02T22:00:00Z")]
    [InlineData("2026-03-01T23:30:00Z", 1, "2026-03-03T23:00:00Z")]
    [InlineData("2026-03-27T09:00:00Z", 0, "2026-03-27T23:00:00Z")]
    [InlineData("2026-03-27T09:00:00Z", 1, "2026-03-30T22:00:00Z")]
    [InlineData("2026-10-23T09:00:00Z", 0, "2026-10-23T22:00:00Z")]
    [InlineData("2026-10-23T09:00:00Z", 1, "2026-10-26T23:00:00Z")]
    [InlineData("2026-03-28T12:00:00Z", 0, "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-29T12:00:00Z", 0, "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-25T12:00:00Z", 0, "2026-10-25T23:00:00Z")]
    public void DeadlineAfter_WorkingDays_IsTheMidnightThatEndsTheLastInParis(string at, int days, string deadline)
    {
        var passes = Paris.DeadlineAfter(At(at), days);

        Assert.Equal((At(deadline), TimeSpan.Zero), (passes, passes.Offset));
    }

    [Theory]
    [InlineData("2026-03-27T09:00:00Z", 2, "2026-03-29T22:00:00Z")]
    [InlineData("2026-04-30T09:00:00Z", 1, "2026-05-01T22:00:00Z")]
    public void DeadlineAfter_CalendarDays_CountsWeekendsAndHolidays(string at, int days, string deadline) =>
        Assert.Equal(At(deadline), Paris.DeadlineAfter(At(at), days, DayCount.Calendar));

    /// <summary>In Cairo the clocks go forward at midnight: Friday 24 April 2026 starts at 1:00.</summary>
    [Fact]
    public void DeadlineAfter_WhereMidnightDoesNotExist_IsTheFirstInstantOfTheDay()
    {
        var cairo = new LabCalendar(TimeZoneInfo.FindSystemTimeZoneById("Africa/Cairo"));

        Assert.Equal(At("2026-04-23T22:00:00Z"), cairo.DeadlineAfter(At("2026-04-23T09:00:00Z"), 0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void DeadlineAfter_OutOfBounds_IsRefused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Paris.DeadlineAfter(At("2026-03-02T09:00:00Z"), days));

    [Fact]
    public void DeadlineAfter_OverAClosure_StepsOverItInWorkingDaysAlone()
    {
        var closed = Paris.With(new([], [new Closure(Guid.CreateVersion7(), "Noël", new(2026, 12, 21), new(2027, 1, 3))]));

        Assert.Equal(At("2027-01-04T23:00:00Z"), closed.DeadlineAfter(At("2026-12-18T09:00:00Z"), 1));
        Assert.Equal(At("2026-12-19T23:00:00Z"), closed.DeadlineAfter(At("2026-12-18T09:00:00Z"), 1, DayCount.Calendar));
    }

    /// <summary>Both days last an hour less or more: a deadline ends at their midnight all the same.</summary>
    [Theory]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", 23)]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", 25)]
    public void StartOf_TheDaysAroundAClockChange_IsTheirMidnight(string starts, string ends, int hours)
    {
        var day = Paris.DayOf(At(starts));

        Assert.Equal((At(starts), At(ends)), (Paris.StartOf(day), Paris.StartOf(day.AddDays(1))));
        Assert.Equal(TimeSpan.FromHours(hours), Paris.StartOf(day.AddDays(1)) - Paris.StartOf(day));
        Assert.Equal(day, Paris.DayOf(At(ends).AddTicks(-1)));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
