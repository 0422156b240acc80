namespace Missions.Geo.Units;

/// <summary>A length along the Earth or a road, in metres; never negative, always finite.</summary>
public readonly record struct Distance : IComparable<Distance>
{
    private Distance(double metres) => TotalMetres = metres;

    /// <summary>No distance at all: 0 m.</summary>
    public static Distance Zero => default;

    /// <summary>The whole distance in metres, ≥ 0.</summary>
    public double TotalMetres { get; }

    /// <summary>The whole distance in kilometres, ≥ 0, unrounded.</summary>
    public double TotalKilometres => TotalMetres / 1000d;

    /// <summary>A distance given in kilometres.</summary>
    /// <param name="kilometres">Kilometres, in [0, +∞).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kilometres"/> is negative, infinite or not a number.</exception>
    public static Distance FromKilometres(double kilometres) => FromMetres(kilometres * 1000d);

    /// <summary>A distance given in metres.</summary>
    /// <param name="metres">Metres, in [0, +∞).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metres"/> is negative, infinite or not a number.</exception>
    public static Distance FromMetres(double metres) => double.IsFinite(metres) && metres >= 0
        ? new(metres)
        : throw new ArgumentOutOfRangeException(nameof(metres), metres, "A distance must be finite and in [0, +∞).");

    /// <summary>The sum of two distances.</summary>
    public static Distance operator +(Distance left, Distance right) => new(left.TotalMetres + right.TotalMetres);

    /// <summary>The distance <paramref name="factor"/> times as long.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative, infinite or not a number.</exception>
    public static Distance operator *(Distance distance, double factor) => FromMetres(distance.TotalMetres * factor);

    /// <summary>Whether the first distance is shorter.</summary>
    public static bool operator <(Distance left, Distance right) => left.TotalMetres < right.TotalMetres;

    /// <summary>Whether the first distance is longer.</summary>
    public static bool operator >(Distance left, Distance right) => left.TotalMetres > right.TotalMetres;

    /// <summary>Whether the first distance is shorter or equal.</summary>
    public static bool operator <=(Distance left, Distance right) => left.TotalMetres <= right.TotalMetres;

    /// <summary>Whether the first distance is longer or equal.</summary>
    public static bool operator >=(Distance left, Distance right) => left.TotalMetres >= right.TotalMetres;

    /// <inheritdoc/>
    public int CompareTo(Distance other) => TotalMetres.CompareTo(other.TotalMetres);

    /// <summary>The distance in km with three decimals, culture-invariant; for logs and debugging.</summary>
    public override string ToString() => FormattableString.Invariant($"{TotalKilometres:F3} km");
}
