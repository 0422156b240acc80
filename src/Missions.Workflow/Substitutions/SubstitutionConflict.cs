namespace Missions.Workflow.Substitutions;

/// <summary>How a substitution stands against another.</summary>
public enum SubstitutionConflictKind
{
    /// <summary>The same person is replaced twice on a day for the same thing: refused.</summary>
    Overlap,

    /// <summary>The people replace each other in a circle on a day, so that nobody is there: refused.</summary>
    Cycle,

    /// <summary>
    /// The substitute is away themselves on a day. Their own substitute stands in for them alone (chains are not followed), so the
    /// principal's work waits: said, not refused.
    /// </summary>
    SubstituteAway,

    /// <summary>The person who goes away replaces someone on a day: said to whoever declares it, not refused.</summary>
    ReplacesSomeone,
}

/// <summary>What stands against a substitution, and which other one.</summary>
/// <param name="Kind">How.</param>
/// <param name="Other">The other substitution.</param>
public sealed record SubstitutionConflict(SubstitutionConflictKind Kind, Substitution Other)
{
    /// <summary>Whether the substitution is refused.</summary>
    public bool Refuses => Kind is SubstitutionConflictKind.Overlap or SubstitutionConflictKind.Cycle;

    /// <summary>What stands against a substitution among those that count, what refuses it first; <see langword="null"/> when nothing does.</summary>
    /// <param name="proposed">The substitution.</param>
    /// <param name="standing">The others; revoked ones are left out.</param>
    public static SubstitutionConflict? Of(Substitution proposed, IEnumerable<Substitution> standing)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        var others = standing.Where(other => other.RevokedAt is null && other.Id != proposed.Id && Meets(other, proposed.From, proposed.Until))
            .OrderBy(other => other.From).ThenBy(other => other.Id).ToList();
        return Find(SubstitutionConflictKind.Overlap, other => other.PrincipalId == proposed.PrincipalId && other.Scope.Meets(proposed.Scope))
            ?? (Closing(proposed.SubstituteId, proposed.From, proposed.Until, []) is { } last ? new SubstitutionConflict(SubstitutionConflictKind.Cycle, last) : null)
            ?? Find(SubstitutionConflictKind.SubstituteAway, other => other.PrincipalId == proposed.SubstituteId)
            ?? Find(SubstitutionConflictKind.ReplacesSomeone, other => other.SubstituteId == proposed.PrincipalId);

        SubstitutionConflict? Find(SubstitutionConflictKind kind, Predicate<Substitution> stands) =>
            others.Find(stands) is { } other ? new(kind, other) : null;

        // The substitution that leads back to whoever goes away, over days that all of the circle have in common.
        Substitution? Closing(Guid personId, DateOnly from, DateOnly until, IReadOnlyList<Guid> seen)
        {
            foreach (var other in others.Where(other => other.PrincipalId == personId && Meets(other, from, until)))
            {
                if (other.SubstituteId == proposed.PrincipalId) return other;
                if (seen.Contains(other.SubstituteId)) continue;
                if (Closing(other.SubstituteId, Max(from, other.From), Min(until, other.Until), [.. seen, other.SubstituteId]) is { } last) return last;
            }

            return null;
        }
    }

    private static bool Meets(Substitution other, DateOnly from, DateOnly until) => other.From <= until && from <= other.Until;

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;
}
