namespace Missions.Workflow.Calendars;

/// <summary>The eleven public holidays of metropolitan France (Code du travail, article L3133-1).</summary>
public static class FrenchHolidays
{
    /// <summary>Whether a day is a public holiday, Gregorian calendar.</summary>
    public static bool Contains(DateOnly day)
    {
        var fixedDay = (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25);
        return fixedDay || (day.DayNumber - EasterSunday(day.Year).DayNumber) is 1 or 39 or 50;
    }

    /// <summary>Whether a day is a given local holiday, Gregorian calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such holiday.</exception>
    public static bool IsLocal(LocalHoliday holiday, DateOnly day) => holiday switch
    {
        LocalHoliday.GoodFriday => day.DayNumber == EasterSunday(day.Year).DayNumber - 2,
        LocalHoliday.SaintStephen => (day.Month, day.Day) is (12, 26),
        _ => throw new ArgumentOutOfRangeException(nameof(holiday), holiday, "There is no such holiday."),
    };

    /// <summary>Easter Sunday of a Gregorian year, by the anonymous computus (Nature, 20 April 1876).</summary>
    /// <param name="year">A year in [1583, 9999].</param>
    public static DateOnly EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
