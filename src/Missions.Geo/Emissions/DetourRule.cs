namespace Missions.Geo.Emissions;

/// <summary>How much longer than the geodesic the way really is: <c>k·d + c</c>. Never applied to a given distance.</summary>
/// <param name="Factor">The multiplier k, in [1, +∞), without unit.</param>
/// <param name="Kilometres">The constant c in kilometres, in [0, +∞).</param>
public sealed record DetourRule(double Factor, double Kilometres)
{
    /// <summary>The way is as long as the geodesic.</summary>
    public static DetourRule None { get; } = new(1, 0);

    /// <summary>The length of the way, in km, for a geodesic of <paramref name="kilometres"/> km.</summary>
    public double Apply(double kilometres) => Factor * kilometres + Kilometres;

    internal void Validate(string owner)
    {
        if (!(double.IsFinite(Factor) && Factor >= 1))
            throw new InvalidDataException($"{owner}: the detour factor must be finite and at least 1.");
        if (!(double.IsFinite(Kilometres) && Kilometres >= 0))
            throw new InvalidDataException($"{owner}: the detour constant must be finite and at least 0 km.");
    }
}
