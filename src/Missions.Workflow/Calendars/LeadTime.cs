namespace Missions.Workflow.Calendars;

/// <summary>How early a request must be made: dated data of an employer, never code.</summary>
public sealed class LeadTime
{
    /// <summary>Sets a lead time.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="employerId">The employer whose rule it is.</param>
    /// <param name="appliesTo">The missions it is about.</param>
    /// <param name="days">Days before departure, in [0, 365].</param>
    /// <param name="from">The first day on which it applies.</param>
    /// <param name="unit">What the days are counted in.</param>
    /// <param name="whenLate">What is asked of a request that comes later.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside [0, 365].</exception>
    public LeadTime(
        Guid id, Guid employerId, LeadTimeCase appliesTo, int days, DateOnly from,
        DayCount unit = DayCount.Working, WhenLate whenLate = WhenLate.RequireReason)
    {
        if (days is < 0 or > 365) throw new ArgumentOutOfRangeException(nameof(days), days, "A lead time must be in [0, 365] days.");
        Id = id;
        EmployerId = employerId;
        AppliesTo = appliesTo;
        Days = days;
        From = from;
        Unit = unit;
        WhenLate = whenLate;
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The employer whose rule it is.</summary>
    public Guid EmployerId { get; private set; }

    /// <summary>The missions it is about.</summary>
    public LeadTimeCase AppliesTo { get; private set; }

    /// <summary>Days before departure, in [0, 365]; 0 asks for none.</summary>
    public int Days { get; private set; }

    /// <summary>What the days are counted in.</summary>
    public DayCount Unit { get; private set; }

    /// <summary>What is asked of a request that comes later.</summary>
    public WhenLate WhenLate { get; private set; }

    /// <summary>The first day on which it applies, that is on which a request made follows it.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which a mission may be asked for in time.</summary>
    /// <param name="departsOn">The day it leaves.</param>
    /// <param name="workingDays">The laboratory's working days.</param>
    public DateOnly LastDayToAsk(DateOnly departsOn, WorkingDays workingDays)
    {
        ArgumentNullException.ThrowIfNull(workingDays);
        if (Unit == DayCount.Working) return workingDays.LeavingBefore(departsOn, Days);
        return Days == 0 ? departsOn : departsOn.AddDays(-Days - 1);
    }

    /// <summary>The days left between a request and a departure, both excluded, in the unit of this rule; 0 when there are none.</summary>
    /// <param name="requestedOn">The day of the request.</param>
    /// <param name="departsOn">The day of departure.</param>
    /// <param name="workingDays">The laboratory's working days.</param>
    public int DaysLeft(DateOnly requestedOn, DateOnly departsOn, WorkingDays workingDays)
    {
        ArgumentNullException.ThrowIfNull(workingDays);
        return Unit == DayCount.Working
            ? workingDays.Between(requestedOn, departsOn)
            : Math.Max(0, departsOn.DayNumber - requestedOn.DayNumber - 1);
    }

    /// <summary>Whether it is about a mission.</summary>
    /// <param name="destination">The class of its destination.</param>
    /// <param name="needsOpinion">Whether a place of it needs a security opinion.</param>
    public bool Covers(DestinationClass destination, bool needsOpinion) => AppliesTo switch
    {
        LeadTimeCase.Domestic => destination == DestinationClass.Domestic,
        LeadTimeCase.Overseas => destination == DestinationClass.Overseas,
        LeadTimeCase.Abroad => destination == DestinationClass.Abroad,
        _ => needsOpinion,
    };
}
