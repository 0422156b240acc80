namespace Missions.Workflow.Calendars;

/// <summary>
/// The days on which a laboratory works: Monday to Friday, without the public holidays of metropolitan France, the local ones that it
/// observes, and its own closures.
/// </summary>
/// <param name="holidays">The local holidays observed.</param>
/// <param name="closures">The closures of the laboratory.</param>
public sealed class WorkingDays(IEnumerable<LocalHoliday> holidays, IEnumerable<Closure> closures)
{
    private readonly LocalHoliday[] _holidays = [.. holidays];
    private readonly (DateOnly From, DateOnly Until)[] _closed = [.. closures.Select(closure => (closure.From, closure.Until))];

    /// <summary>The working days of a laboratory that observes no local holiday and never closes.</summary>
    public static WorkingDays National { get; } = new([], []);

    /// <summary>Whether people work on a day.</summary>
    public bool Contains(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !FrenchHolidays.Contains(day)
        && !Array.Exists(_holidays, holiday => FrenchHolidays.IsLocal(holiday, day))
        && !Array.Exists(_closed, closure => closure.From <= day && day <= closure.Until);

    /// <summary>How many working days lie strictly between two days: those left to process a request. 0 when there are none.</summary>
    public int Between(DateOnly from, DateOnly to)
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
    public DateOnly After(DateOnly from, int days)
    {
        CheckCount(days);
        var day = from;
        while (days > 0)
        {
            day = day.AddDays(1);
            if (Contains(day)) days--;
        }

        return day;
    }

    /// <summary>The last day that leaves a number of working days strictly between it and another; that other day itself for 0.</summary>
    /// <param name="to">The day before which they lie; it does not count itself.</param>
    /// <param name="days">How many, in [0, 1000].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside [0, 1000].</exception>
    public DateOnly LeavingBefore(DateOnly to, int days)
    {
        CheckCount(days);
        if (days == 0) return to;
        var day = to;
        while (days > 0)
        {
            day = day.AddDays(-1);
            if (Contains(day)) days--;
        }

        return day.AddDays(-1);
    }

    private static void CheckCount(int days)
    {
        if (days is < 0 or > 1000) throw new ArgumentOutOfRangeException(nameof(days), days, "Working days must be in [0, 1000].");
    }
}
