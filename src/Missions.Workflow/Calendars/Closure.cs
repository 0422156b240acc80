namespace Missions.Workflow.Calendars;

/// <summary>Days on which the laboratory is closed, for example at Christmas: nobody works then.</summary>
public sealed class Closure
{
    /// <summary>Most characters of a name.</summary>
    public const int MaximumName = 100;

    /// <summary>Most days of one closure.</summary>
    public const int MaximumDays = 92;

    /// <summary>Closes the laboratory.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="name">What people call it, of 1 to 100 characters.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, included.</param>
    /// <exception cref="ArgumentException">No name, or the last day is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A name over 100 characters, or more than 92 days.</exception>
    public Closure(Guid id, string name, DateOnly from, DateOnly until)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Length > MaximumName) throw new ArgumentOutOfRangeException(nameof(name), name.Length, "A name must have [1, 100] characters.");
        if (until < from) throw new ArgumentException($"The last day {until:O} is before the first {from:O}.", nameof(until));
        if (until.DayNumber - from.DayNumber >= MaximumDays)
            throw new ArgumentOutOfRangeException(nameof(until), until.DayNumber - from.DayNumber + 1, "A closure must last [1, 92] days.");
        Id = id;
        Name = name;
        From = from;
        Until = until;
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>What people call it.</summary>
    public string Name { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day, included.</summary>
    public DateOnly Until { get; private set; }
}
