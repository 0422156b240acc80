namespace Missions.Geo.Units;

/// <summary>A mass of greenhouse gases in kilograms of CO₂ equivalent; never negative, always finite.</summary>
public readonly record struct CarbonMass : IComparable<CarbonMass>
{
    private CarbonMass(double kilograms) => TotalKilograms = kilograms;

    /// <summary>Nothing emitted: 0 kgCO₂e. Unknown is never this, it is <see langword="null"/>.</summary>
    public static CarbonMass Zero => default;

    /// <summary>The whole mass in kgCO₂e, ≥ 0, unrounded.</summary>
    public double TotalKilograms { get; }

    /// <summary>A mass given in kgCO₂e.</summary>
    /// <param name="kilograms">Kilograms, in [0, +∞).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kilograms"/> is negative, infinite or not a number.</exception>
    public static CarbonMass FromKilograms(double kilograms) => double.IsFinite(kilograms) && kilograms >= 0
        ? new(kilograms)
        : throw new ArgumentOutOfRangeException(nameof(kilograms), kilograms, "A carbon mass must be finite and in [0, +∞).");

    /// <summary>The sum of two masses.</summary>
    public static CarbonMass operator +(CarbonMass left, CarbonMass right) => new(left.TotalKilograms + right.TotalKilograms);

    /// <summary>The mass <paramref name="factor"/> times as large.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative, infinite or not a number.</exception>
    public static CarbonMass operator *(CarbonMass mass, double factor) => FromKilograms(mass.TotalKilograms * factor);

    /// <summary>Whether the first mass is smaller.</summary>
    public static bool operator <(CarbonMass left, CarbonMass right) => left.TotalKilograms < right.TotalKilograms;

    /// <summary>Whether the first mass is larger.</summary>
    public static bool operator >(CarbonMass left, CarbonMass right) => left.TotalKilograms > right.TotalKilograms;

    /// <summary>Whether the first mass is smaller or equal.</summary>
    public static bool operator <=(CarbonMass left, CarbonMass right) => left.TotalKilograms <= right.TotalKilograms;

    /// <summary>Whether the first mass is larger or equal.</summary>
    public static bool operator >=(CarbonMass left, CarbonMass right) => left.TotalKilograms >= right.TotalKilograms;

    /// <inheritdoc/>
    public int CompareTo(CarbonMass other) => TotalKilograms.CompareTo(other.TotalKilograms);

    /// <summary>The mass in kgCO₂e with three decimals, culture-invariant; for logs and debugging.</summary>
    public override string ToString() => FormattableString.Invariant($"{TotalKilograms:F3} kgCO2e");
}
