namespace Missions.Workflow.Calendars;

/// <summary>The laboratory's days: which day an instant falls on there, and when a number of working days is over.</summary>
/// <param name="zone">The laboratory's zone, for example Europe/Paris.</param>
public sealed class LabCalendar(TimeZoneInfo zone)
{
    /// <summary>The day of an instant in the laboratory's zone.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>The instant at which a deadline passes: midnight, in the laboratory's zone, at the end of the last working day.</summary>
    /// <param name="at">From when.</param>
    /// <param name="workingDays">How many working days, in [0, 1000].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is outside [0, 1000].</exception>
    public DateTimeOffset DeadlineAfter(DateTimeOffset at, int workingDays)
    {
        var midnight = WorkingDays.After(DayOf(at), workingDays).AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(15);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
