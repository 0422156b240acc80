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

    /// <summary>What a distance emits.</summary>
    public required EmissionCurve Curve { get; init; }

    /// <summary>The relative half-width of the interval on the emission (0.1 for ±10 %), ≥ 0; <see langword="null"/> where none is published.</summary>
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
        return Between is null ? true : Between.Matches(leg.From.CountryCode, leg.To.CountryCode);
    }

    internal bool IsUnconditional => Train is null && Between is null;

    internal void Validate(string owner)
    {
        if (string.IsNullOrWhiteSpace(Name))
            throw new InvalidDataException($"{owner}: every category must have a name.");
        var path = $"{owner}, {Name}";
        Between?.Validate(path);
        Curve.Validate(path);
        Split?.Validate(path);
        if (Uncertainty is { } relative && !(double.IsFinite(relative) && relative >= 0))
            throw new InvalidDataException($"{path}: an uncertainty must be finite and at least 0.");
    }
}
