namespace Missions.Workflow.Calendars;

/// <summary>Working days: Monday to Friday, public holidays excepted.</summary>
public static class WorkingDays
{
    /// <summary>Whether people work on a day.</summary>
    public static bool Contains(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !FrenchHolidays.Contains(day);

    /// <summary>How many working days lie strictly between two days: those left to process a request. 0 when there are none.</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day < to; day = day.AddDays(1))
        {
            if (Contains(day)) count++;
        }

        return count;
    }

    /// <summary>The day that lies a number of working days after another; the day itself for 0.</summary>
    /// <param name="from">Where the count starts; it does not count itself.</param>
    /// <param name="days">How many, in [0, 1000].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside [0, 1000].</exception>
    public static DateOnly After(DateOnly from, int days)
    {
        if (days is < 0 or > 1000) throw new ArgumentOutOfRangeException(nameof(days), days, "Working days must be in [0, 1000].");
        var day = from;
        while (days > 0)
        {
            day = day.AddDays(1);
            if (Contains(day)) days--;
        }

        return day;
    }
}
