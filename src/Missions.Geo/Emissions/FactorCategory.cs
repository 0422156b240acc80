namespace Missions.Geo.Emissions;

/// <summary>A category of a mode: the legs it applies to and what they emit. Categories are tried in order, the first that fits holds.</summary>
public sealed record FactorCategory
{
    /// <summary>The name of the category in its set, for example <c>tgv-france-switzerland</c>; never empty.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of train asked for, or <see langword="null"/> for any.</summary>
    public TrainKind? Train { get; init; }

    /// <summary>The condition on the countries of both ends, or <see langword="null"/> for any.</summary>
    public CountryPattern? Between { get; init; }

    /// <summary>The energy of the car asked for, or <see langword="null"/> for any, unspecified included.</summary>
    public CarEnergy? Energy { get; init; }

    /// <summary>The size of the town asked for, or <see langword="null"/> for any; a leg that does not tell its size does not fit.</summary>
    public TownSize? Town { get; init; }

    /// <summary>What a distance emits.</summary>
    public required EmissionCurve Curve { get; init; }

    /// <summary>The relative half-width of the interval on the emission (0.1 for ±10 %), in [0, 10]; <see langword="null"/> where none is published.</summary>
    public double? Uncertainty { get; init; }

    /// <summary>Where the emissions come from, or <see langword="null"/> where it is not published.</summary>
    public EmissionSplit? Split { get; init; }

    /// <summary>The source of the category, or <see langword="null"/> when it is that of the set.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the category fits a leg; <see langword="null"/> when an unknown country would decide it.</summary>
    public bool? Fits(in LegRequest leg)
    {
        if (Train is { } kind && kind != leg.Train)
            return false;
        if (Energy is { } energy && energy != leg.Energy)
            return false;
        if (Town is { } size && !size.Includes(leg.TownInhabitants))
            return false;
        return Between is null ? true : Between.Matches(leg.From.CountryCode, leg.To.CountryCode);
    }

    internal bool IsUnconditional => Train is null && Between is null && Energy is null && Town is null;

    internal void Check(FactorSetCheck check, string path)
    {
        check.RequireText(Name, FactorSet.MostNameLetters, $"{path}.name");
        if (Source is not null)
            check.RequireText(Source, FactorSet.MostSourceLetters, $"{path}.source");
        Between?.Check(check, $"{path}.between");
        Town?.Check(check, $"{path}.town");
        Curve.Check(check, $"{path}.curve");
        Split?.Check(check, $"{path}.split");
        if (Uncertainty is { } relative)
            check.RequireIn(relative, 0, FactorSet.MostUncertainty, $"{path}.uncertainty");
    }
}
