namespace Missions.Workflow.Calendars;

/// <summary>The class of a destination, as lead times tell them apart.</summary>
public enum DestinationClass
{
    /// <summary>Metropolitan France.</summary>
    Domestic,

    /// <summary>French overseas territories.</summary>
    Overseas,

    /// <summary>Any other country, or a place whose country is unknown.</summary>
    Abroad,
}

/// <summary>How early a request must be made: dated data of an employer, never code.</summary>
public sealed class LeadTime
{
    /// <summary>Sets a lead time.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="employerId">The employer whose rule it is.</param>
    /// <param name="destination">The class of destination.</param>
    /// <param name="workingDays">Working days before departure, in [0, 365].</param>
    /// <param name="from">The first day on which it applies.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is outside [0, 365].</exception>
    public LeadTime(Guid id, Guid employerId, DestinationClass destination, int workingDays, DateOnly from)
    {
        if (workingDays is < 0 or > 365)
            throw new ArgumentOutOfRangeException(nameof(workingDays), workingDays, "A lead time must be in [0, 365] working days.");
        Id = id;
        EmployerId = employerId;
        Destination = destination;
        WorkingDays = workingDays;
        From = from;
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The employer whose rule it is.</summary>
    public Guid EmployerId { get; private set; }

    /// <summary>The class of destination.</summary>
    public DestinationClass Destination { get; private set; }

    /// <summary>Working days before departure, in [0, 365].</summary>
    public int WorkingDays { get; private set; }

    /// <summary>The first day on which it applies.</summary>
    public DateOnly From { get; private set; }
}

/// <summary>How a request stands against its lead time.</summary>
/// <param name="RequiredDays">Working days asked for; <see langword="null"/> when the employer has no rule.</param>
/// <param name="ActualDays">Working days left between the request and the departure, both excluded.</param>
public readonly record struct Lateness(int? RequiredDays, int ActualDays)
{
    /// <summary>Whether the request comes late (hors délai). Late is shown to every decider, it never blocks.</summary>
    public bool IsLate => RequiredDays > ActualDays;
}
