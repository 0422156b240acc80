namespace Missions.Geo.Emissions;

/// <summary>How a set writes the numbers of a row.</summary>
public enum RowRounding
{
    /// <summary>Nothing is rounded before display.</summary>
    None,

    /// <summary>The counted km, then the kg computed from them, lose their decimals; totals add the rows.</summary>
    Truncate,
}

/// <summary>A published set of emission factors: data, versioned, never changed once used.</summary>
public sealed class FactorSet
{
    private readonly ModeFactors?[] byMode = new ModeFactors?[Enum.GetValues<TravelMode>().Length];

    /// <summary>The identifier of the set, for example <c>apc-2020-11</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where the numbers were published; never empty.</summary>
    public required string Source { get; init; }

    /// <summary>The day of publication.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>The first year of departure the set is valid for, or <see langword="null"/> without limit.</summary>
    public int? ValidFrom { get; init; }

    /// <summary>The last year of departure the set is valid for, or <see langword="null"/> without limit.</summary>
    public int? ValidTo { get; init; }

    /// <summary>How the set writes the numbers of a row; unrounded by default.</summary>
    public RowRounding Rounding { get; init; } = RowRounding.None;

    /// <summary>What the set publishes, one entry a mode.</summary>
    public required IReadOnlyList<ModeFactors> Modes
    {
        get;
        init
        {
            field = value;
            foreach (var factors in value)
                byMode[(int)factors.Mode] = factors;
        }
    }

    /// <summary>The modes whose emissions the set knows, those that emit nothing included, in the order of <see cref="TravelMode"/>.</summary>
    public IEnumerable<TravelMode> CoveredModes => Enum.GetValues<TravelMode>().Where(Covers);

    /// <summary>Whether the set publishes a factor for a mode; always so for walking, cycling and videoconference.</summary>
    public bool Covers(TravelMode mode) => mode.IsEmissionFree() || FactorsOf(mode) is not null;

    /// <summary>What the set publishes for a mode, or <see langword="null"/>.</summary>
    public ModeFactors? FactorsOf(TravelMode mode) => (uint)mode < (uint)byMode.Length ? byMode[(int)mode] : null;

    /// <summary>Whether the set is valid for departures of a year.</summary>
    public bool IsValidIn(int year) => (ValidFrom is null || year >= ValidFrom) && (ValidTo is null || year <= ValidTo);

    /// <summary>What a leg emits by this set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The leg is by car and its occupants are outside [1, 9].</exception>
    public LegEstimate Estimate(in LegRequest leg) => LegComputation.Estimate(this, leg);

    /// <summary>Checks everything the computation relies on.</summary>
    /// <exception cref="InvalidDataException">The set is not usable; the message names the set, the mode, the category and what is wrong.</exception>
    public void Validate()
    {
        if (string.IsNullOrWhiteSpace(Id) || Id.Any(letter => !(char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')))
            throw new InvalidDataException($"'{Id}': the identifier of a set is made of lower-case letters, digits and hyphens.");
        if (string.IsNullOrWhiteSpace(Source))
            throw new InvalidDataException($"{Id}: a set must name its source.");
        if (ValidFrom > ValidTo)
            throw new InvalidDataException($"{Id}: the first year of validity comes after the last.");
        foreach (var factors in Modes)
            factors.Validate(Id);
        if (Modes.Select(factors => factors.Mode).Distinct().Count() != Modes.Count)
            throw new InvalidDataException($"{Id}: a mode is given twice.");
    }
}
