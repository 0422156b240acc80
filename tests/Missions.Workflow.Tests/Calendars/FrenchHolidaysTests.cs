using Missions.Workflow.Calendars;

namespace Missions.Workflow.Tests.Calendars;

public sealed class FrenchHolidaysTests
{
    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    [InlineData(2038, 4, 25)]
    public void Easter_OfAYear_IsItsSunday(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), FrenchHolidays.EasterSunday(year));

    [Fact]
    public void Holidays_Of2026_AreTheEleven() => Assert.Equal(
        [
            new(2026, 1, 1), new(2026, 4, 6), new(2026, 5, 1), new(2026, 5, 8), new(2026, 5, 14), new(2026, 5, 25), new(2026, 7, 14),
            new(2026, 8, 15), new(2026, 11, 1), new(2026, 11, 11), new(2026, 12, 25),
        ],
        DaysOf(2026).Where(FrenchHolidays.Contains));

    [Fact]
    public void Holidays_Of2008_AreTenDays()
    {
        // Ascension fell on 1 May.
        Assert.Equal(10, DaysOf(2008).Count(FrenchHolidays.Contains));
    }

    [Theory]
    [InlineData(LocalHoliday.GoodFriday, 2025, 4, 18)]
    [InlineData(LocalHoliday.GoodFriday, 2026, 4, 3)]
    [InlineData(LocalHoliday.GoodFriday, 2027, 3, 26)]
    [InlineData(LocalHoliday.SaintStephen, 2026, 12, 26)]
    public void LocalHoliday_OfAYear_IsThatDayAlone(LocalHoliday holiday, int year, int month, int day) =>
        Assert.Equal([new DateOnly(year, month, day)], DaysOf(year).Where(one => FrenchHolidays.IsLocal(holiday, one)));

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1)) yield return day;
    }
}
