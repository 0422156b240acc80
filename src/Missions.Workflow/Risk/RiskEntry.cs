namespace Missions.Workflow.Risk;

/// <summary>An entry of the risk list (pays à risque). It is data that someone checks, and that ages.</summary>
public sealed class RiskEntry
{
    private RiskEntry()
    {
    }

    /// <summary>A new entry, that nobody checked yet.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="facts">What it says.</param>
    public RiskEntry(Guid id, RiskFacts facts)
    {
        Id = id;
        Facts = facts;
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>What it says.</summary>
    public RiskFacts Facts { get; private set; } = null!;

    /// <summary>Who checked it last; <see langword="null"/> while nobody did since it was last changed.</summary>
    public Guid? CheckedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>Whether it counts as checked on a day; else it applies all the same, marked « à vérifier ».</summary>
    public bool IsCheckedOn(DateOnly day) => CheckedAt is not null && (Facts.ReviewBy is not { } last || day <= last);

    /// <summary>Says something else; nobody checked it yet.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Revise(RiskFacts facts)
    {
        if (facts == Facts) return false;
        (Facts, CheckedById, CheckedAt) = (facts, null, null);
        return true;
    }

    /// <summary>Someone compared it with its source.</summary>
    /// <param name="personId">Who.</param>
    /// <param name="at">When.</param>
    /// <param name="reviewBy">Until when that holds; <see langword="null"/> without end.</param>
    public void Check(Guid personId, DateTimeOffset at, DateOnly? reviewBy)
    {
        Facts = Facts with { ReviewBy = reviewBy };
        (CheckedById, CheckedAt) = (personId, at);
    }
}
