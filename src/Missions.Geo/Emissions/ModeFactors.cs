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

    internal void Check(FactorSetCheck check, string path)
    {
        check.Require(Mode != TravelMode.None && !Mode.IsEmissionFree(), $"{path}.mode", FactorSetFault.ModeWithoutFactor);
        Detour.Check(check, $"{path}.detour");
        check.Require(Categories.Count > 0 && Categories[^1] is { IsUnconditional: true }, $"{path}.categories", FactorSetFault.LastMustFit);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (category, entry) in check.Entries(Categories, FactorSet.MostCategories, $"{path}.categories"))
        {
            category.Check(check, entry);
            check.Require(names.Add(category.Name), $"{entry}.name", FactorSetFault.SameName);
            check.Require(category == Categories[^1] || !category.IsUnconditional, entry, FactorSetFault.OnlyLastMayFit);
            check.Require(Mode == TravelMode.Train || category.Train is null, $"{entry}.train", FactorSetFault.OnlyTrain);
            check.Require(Mode == TravelMode.Car || category.Energy is null, $"{entry}.energy", FactorSetFault.OnlyCar);
        }
    }
}
