namespace Missions.Geo.Emissions;

/// <summary>The distance on which the segment of a curve is chosen.</summary>
public enum ClassDistance
{
    /// <summary>The distance between the places, before any detour.</summary>
    Geodesic,

    /// <summary>The distance after the detour.</summary>
    AfterDetour,
}

/// <summary>What a factor set publishes for a mode.</summary>
public sealed record ModeFactors
{
    /// <summary>The mode; neither <see cref="TravelMode.None"/> nor one that emits nothing.</summary>
    public required TravelMode Mode { get; init; }

    /// <summary>How much longer than the geodesic the way is; not at all by default.</summary>
    public DetourRule Detour { get; init; } = DetourRule.None;

    /// <summary>The distance on which classes are chosen; <see cref="ClassDistance.Geodesic"/> by default.</summary>
    public ClassDistance Classes { get; init; } = ClassDistance.Geodesic;

    /// <summary>The categories in the order in which they are tried; the last one fits every leg.</summary>
    public required IReadOnlyList<FactorCategory> Categories { get; init; }

    /// <summary>The category of a leg, or <see langword="null"/> when an unknown country would decide it.</summary>
    public FactorCategory? CategoryOf(in LegRequest leg)
    {
        for (var i = 0; i < Categories.Count; i++)
        {
            switch (Categories[i].Fits(leg))
            {
                case true: return Categories[i];
                case null: return null;
            }
        }

        return null;
    }

    internal void Validate(string set)
    {
        var owner = $"{set}, {Mode}";
        if (Mode is TravelMode.None || Mode.IsEmissionFree())
            throw new InvalidDataException($"{owner}: a set publishes no factor for this mode.");
        Detour.Validate(owner);
        foreach (var category in Categories)
            category.Validate(owner);
        if (Categories.Select(category => category.Name).Distinct(StringComparer.Ordinal).Count() != Categories.Count)
            throw new InvalidDataException($"{owner}: two categories have the same name.");
        if (Categories.Count == 0 || !Categories[^1].IsUnconditional)
            throw new InvalidDataException($"{owner}: the last category must fit every leg.");
        if (Categories.SkipLast(1).Any(category => category.IsUnconditional))
            throw new InvalidDataException($"{owner}: only the last category may fit every leg.");
        if (Mode != TravelMode.Train && Categories.Any(category => category.Train is not null))
            throw new InvalidDataException($"{owner}: only a train has a kind.");
    }
}
