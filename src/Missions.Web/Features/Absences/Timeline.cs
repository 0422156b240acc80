namespace Missions.Web.Features.Absences;

/// <summary>An absence or a delegation as a bar of the picture.</summary>
public sealed record TimelineBar(string Principal, string Other, DateOnly From, DateOnly Until, bool IsDelegation);

/// <summary>The coming weeks as a picture: what the tables say, to be taken in at a glance.</summary>
public sealed record Timeline(DateOnly Today, IReadOnlyList<TimelineBar> Bars)
{
    public const int Weeks = 8;
    public const int Days = Weeks * 7;
    private const int Most = 20;

    public DateOnly Monday => Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7));

    public IEnumerable<DateOnly> Mondays => Enumerable.Range(0, Weeks).Select(week => Monday.AddDays(7 * week));

    public int TodayAt => Today.DayNumber - Monday.DayNumber;

    /// <summary>Those that begin within the weeks shown, the nearest first.</summary>
    public IEnumerable<TimelineBar> Shown => Bars.Where(bar => bar.From < Monday.AddDays(Days)).OrderBy(bar => bar.From).ThenBy(bar => bar.Principal, StringComparer.CurrentCulture).Take(Most);

    /// <summary>Where a bar begins and how long it is, in days of the picture.</summary>
    public (int Start, int Length) Span(TimelineBar bar)
    {
        ArgumentNullException.ThrowIfNull(bar);
        var start = Math.Max(0, bar.From.DayNumber - Monday.DayNumber);
        return (start, Math.Min(Days, bar.Until.DayNumber - Monday.DayNumber + 1) - start);
    }
}
