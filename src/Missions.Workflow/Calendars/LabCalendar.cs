namespace Missions.Workflow.Calendars;

/// <summary>The laboratory's days: which day an instant falls on there, and when a number of days is over.</summary>
/// <param name="zone">The laboratory's zone, for example Europe/Paris.</param>
/// <param name="workingDays">Its working days; those of metropolitan France by default.</param>
public sealed class LabCalendar(TimeZoneInfo zone, WorkingDays? workingDays = null)
{
    /// <summary>The laboratory's working days.</summary>
    public WorkingDays WorkingDays { get; } = workingDays ?? WorkingDays.National;

    /// <summary>The same zone with other working days.</summary>
    public LabCalendar With(WorkingDays days) => new(zone, days);

    /// <summary>The day of an instant in the laboratory's zone.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>
    /// The instant at which a deadline passes: midnight, in the laboratory's zone, at the end of the last day counted; the first instant
    /// of the next day where the clocks skip midnight.
    /// </summary>
    /// <param name="at">From when; its own day is not counted.</param>
    /// <param name="days">How many days, in [0, 1000].</param>
    /// <param name="count">Which days count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside [0, 1000].</exception>
    public DateTimeOffset DeadlineAfter(DateTimeOffset at, int days, DayCount count = DayCount.Working)
    {
        if (days is < 0 or > 1000) throw new ArgumentOutOfRangeException(nameof(days), days, "A deadline must be in [0, 1000] days.");
        var last = count == DayCount.Working ? WorkingDays.After(DayOf(at), days) : DayOf(at).AddDays(days);
        return StartOf(last.AddDays(1));
    }

    /// <summary>The first instant of a day in the laboratory's zone, in UTC.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(15);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
