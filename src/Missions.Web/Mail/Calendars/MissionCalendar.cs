using System.Globalization;
using System.Text;

namespace Missions.Web.Mail.Calendars;

/// <summary>
/// A mission as an event that calendars take in. The same <see cref="Uid"/> with a higher <see cref="Sequence"/> replaces what they have.
/// Times are written in UTC: every calendar shows the right hour without knowing our zones.
/// </summary>
public sealed record MissionCalendar
{
    public required string Uid { get; init; }

    /// <summary>Higher at each change, from 0.</summary>
    public required int Sequence { get; init; }

    public required DateTimeOffset StampedAt { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    /// <summary>The hour of departure, in <see cref="Zone"/>; without both hours the event is of whole days.</summary>
    public TimeOnly? FromAt { get; init; }

    public TimeOnly? UntilAt { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required string Summary { get; init; }

    public string Location { get; init; } = "";

    public string Description { get; init; } = "";

    public string? Url { get; init; }

    public bool IsCancelled { get; init; }

    public string Method => IsCancelled ? "CANCEL" : "PUBLISH";

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(Lines().Select(CalendarText.Line)));

    private IEnumerable<string> Lines()
    {
        yield return "BEGIN:VCALENDAR";
        yield return "VERSION:2.0";
        yield return "PRODID:-//LabMissions//LabMissions//FR";
        yield return $"METHOD:{Method}";
        yield return "BEGIN:VEVENT";
        yield return $"UID:{Uid}";
        yield return string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{Sequence}");
        yield return $"DTSTAMP:{Utc(StampedAt)}";
        foreach (var time in Times())
            yield return time;
        yield return $"SUMMARY:{CalendarText.Escape(Summary)}";
        if (Location.Length > 0) yield return $"LOCATION:{CalendarText.Escape(Location)}";
        if (Description.Length > 0) yield return $"DESCRIPTION:{CalendarText.Escape(Description)}";
        if (Url is not null) yield return $"URL:{Url}";
        yield return $"STATUS:{(IsCancelled ? "CANCELLED" : "CONFIRMED")}";
        yield return "TRANSP:TRANSPARENT";
        yield return "END:VEVENT";
        yield return "END:VCALENDAR";
    }

    private string[] Times() => FromAt is { } leaves && UntilAt is { } returns
        ? [$"DTSTART:{Utc(InUtc(From, leaves))}", $"DTEND:{Utc(InUtc(Until, returns))}"]
        : [$"DTSTART;VALUE=DATE:{Day(From)}", $"DTEND;VALUE=DATE:{Day(Until.AddDays(1))}"];

    /// <summary>An hour that the clocks skip is read as the one they show instead.</summary>
    private DateTimeOffset InUtc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new(local, Zone.GetUtcOffset(local));
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
