using System.Text.RegularExpressions;

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
public sealed partial class FactorSet
{
    /// <summary>Most characters of an identifier.</summary>
    public const int MostIdLetters = 60;

    /// <summary>Most characters of a source.</summary>
    public const int MostSourceLetters = 500;

    /// <summary>Most characters of the name of a category.</summary>
    public const int MostNameLetters = 80;

    /// <summary>The longest distance that a curve may name, in km: more than any leg.</summary>
    public const double MostKilometres = 50_000;

    /// <summary>The largest uncertainty: ten times the emission.</summary>
    public const double MostUncertainty = 10;

    internal const double MostKilograms = 1_000_000;
    internal const double MostKilogramsPerKilometre = 1_000;
    internal const double MostGramsPerKilometre = 1_000_000;
    internal const int MostCategories = 40;
    internal const int MostPieces = 60;
    internal const int MostCountries = 260;

    private const int FirstYear = 1990;
    private const int LastYear = 2200;
    private const int MostNamed = 10;

    private readonly ModeFactors?[] byMode = new ModeFactors?[Enum.GetValues<TravelMode>().Length];

    /// <summary>The identifier of the set, for example <c>apc-2020-11</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where the numbers were published; never empty.</summary>
    public required string Source { get; init; }

    /// <summary>When it was published, as precisely as is known: a year, a month or a day, as 2020, 2020-10 or 2020-11-19.</summary>
    public required string Published { get; init; }

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
            foreach (var factors in value.Where(factors => factors is not null))
                byMode[(int)factors.Mode] = factors;
        }
    }

    /// <summary>The modes whose emissions the set knows, those that emit nothing included, in the order of <see cref="TravelMode"/>.</summary>
    public IEnumerable<TravelMode> CoveredModes => Enum.GetValues<TravelMode>().Where(Covers);

    /// <summary>Whether the set publishes a factor for a mode; always so for walking, cycling and videoconference.</summary>
    public bool Covers(TravelMode mode) => mode.IsEmissionFree() || FactorsOf(mode) is not null;

    /// <summary>What the set publishes for a mode, or <see langword="null"/>.</summary>
    public ModeFactors? FactorsOf(TravelMode mode) => (uint)mode < (uint)byMode.Length ? byMode[(int)mode] : null;

    /// <summary>The energies for which the set publishes a factor of its own; empty when it knows one car.</summary>
    public IEnumerable<CarEnergy> CarEnergies =>
        FactorsOf(TravelMode.Car)?.Categories.Select(category => category.Energy).OfType<CarEnergy>().Distinct() ?? [];

    /// <summary>Whether the set is valid for departures of a year.</summary>
    public bool IsValidIn(int year) => (ValidFrom is null || year >= ValidFrom) && (ValidTo is null || year <= ValidTo);

    /// <summary>The same set under another identifier.</summary>
    public FactorSet Named(string id) => new()
    {
        Id = id,
        Source = Source,
        Published = Published,
        ValidFrom = ValidFrom,
        ValidTo = ValidTo,
        Rounding = Rounding,
        Modes = Modes,
    };

    /// <summary>What a leg emits by this set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The leg is by car and its occupants are outside [1, 9].</exception>
    public LegEstimate Estimate(in LegRequest leg) => LegComputation.Estimate(this, leg);

    /// <summary>Everything that is wrong with the set; empty when it is usable.</summary>
    public IReadOnlyList<FactorSetProblem> Check()
    {
        var check = new FactorSetCheck();
        check.Require(IsId(Id), "id", FactorSetFault.BadId);
        check.RequireText(Source, MostSourceLetters, "source");
        check.Require(PublicationPattern().IsMatch(Published), "published", FactorSetFault.BadPublication);
        foreach (var (year, path) in new[] { (ValidFrom, "validFrom"), (ValidTo, "validTo") })
            if (year is { } limit)
                check.RequireIn(limit, FirstYear, LastYear, path);
        check.Require(!(ValidFrom > ValidTo), "validTo", FactorSetFault.ValidityReversed);
        var modes = new HashSet<TravelMode>();
        foreach (var (factors, path) in check.Entries(Modes, byMode.Length, "modes"))
        {
            check.Require(modes.Add(factors.Mode), $"{path}.mode", FactorSetFault.ModeTwice);
            factors.Check(check, path);
        }

        return check.Problems;
    }

    /// <summary>Checks everything the computation relies on.</summary>
    /// <exception cref="InvalidDataException">The set is not usable; the message names the set and, for each problem, where and what is wrong.</exception>
    public void Validate()
    {
        if (Check() is { Count: > 0 } problems)
            throw new InvalidDataException($"{Id}: {string.Join(" ", problems.Take(MostNamed))}");
    }

    /// <summary>Whether a text is a possible identifier: 1 to 60 lower-case letters, digits and hyphens.</summary>
    public static bool IsId(string? id) => id is { Length: >= 1 and <= MostIdLetters }
        && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    [GeneratedRegex("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublicationPattern();
}
