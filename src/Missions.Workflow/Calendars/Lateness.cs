namespace Missions.Workflow.Calendars;

/// <summary>How a request stands against its lead time.</summary>
/// <param name="RequiredDays">Days asked for; <see langword="null"/> when the employer has no rule.</param>
/// <param name="ActualDays">Days left between the request and the departure, both excluded.</param>
/// <param name="Unit">What both are counted in.</param>
/// <param name="AsksReason">Whether a late request must say why.</param>
public readonly record struct Lateness(int? RequiredDays, int ActualDays, DayCount Unit = DayCount.Working, bool AsksReason = true)
{
    /// <summary>Whether the request comes late (hors délai). Late is shown to every decider, it never blocks.</summary>
    public bool IsLate => RequiredDays > ActualDays;

    /// <summary>By how many days, in <see cref="Unit"/>; 0 when in time.</summary>
    public int DaysLate => RequiredDays is { } required && required > ActualDays ? required - ActualDays : 0;

    /// <summary>Whether it may be submitted only with a reason.</summary>
    public bool NeedsReason => IsLate && AsksReason;

    /// <summary>
    /// Judges a request. Of the rules that apply, the one that had to be met the earliest says how late it is; a reason is asked for as
    /// soon as one of those that it breaks asks for one.
    /// </summary>
    /// <param name="rules">The rules of the employer, whatever their dates.</param>
    /// <param name="destination">The class of the destination.</param>
    /// <param name="needsOpinion">Whether a place needs a security opinion.</param>
    /// <param name="requestedOn">The day of the request.</param>
    /// <param name="departsOn">The day of departure.</param>
    /// <param name="workingDays">The laboratory's working days.</param>
    public static Lateness Of(
        IEnumerable<LeadTime> rules, DestinationClass destination, bool needsOpinion, DateOnly requestedOn, DateOnly departsOn, WorkingDays workingDays)
    {
        ArgumentNullException.ThrowIfNull(workingDays);
        var applicable = InForce(rules, requestedOn)
            .Where(rule => rule.Covers(destination, needsOpinion))
            .Select(rule => (
                Lateness: new Lateness(rule.Days, rule.DaysLeft(requestedOn, departsOn, workingDays), rule.Unit, rule.WhenLate == WhenLate.RequireReason),
                LastDay: rule.LastDayToAsk(departsOn, workingDays)))
            .OrderBy(judged => judged.LastDay).ThenByDescending(judged => judged.Lateness.AsksReason)
            .Select(judged => judged.Lateness)
            .ToList();
        return applicable.Count == 0
            ? new Lateness(null, workingDays.Between(requestedOn, departsOn))
            : applicable[0] with { AsksReason = applicable.Exists(lateness => lateness.NeedsReason) };
    }

    /// <summary>The rules that requests made on a day follow: the latest of each employer and case.</summary>
    /// <param name="rules">Rules of any date.</param>
    /// <param name="requestedOn">The day.</param>
    public static IEnumerable<LeadTime> InForce(IEnumerable<LeadTime> rules, DateOnly requestedOn) => rules
        .Where(rule => rule.From <= requestedOn)
        .GroupBy(rule => (rule.EmployerId, rule.AppliesTo))
        .Select(same => same.MaxBy(rule => rule.From)!);
}
