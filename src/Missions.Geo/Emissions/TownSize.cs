namespace Missions.Geo.Emissions;

/// <summary>A condition on the inhabitants of the town in which a leg lies.</summary>
/// <param name="Over">More inhabitants than this; <see langword="null"/> without lower limit.</param>
/// <param name="UpTo">At most this many; <see langword="null"/> without upper limit.</param>
public sealed record TownSize(int? Over = null, int? UpTo = null)
{
    /// <summary>Whether a number of inhabitants is between the limits; never when it is not known.</summary>
    public bool Includes(int? inhabitants) => inhabitants is { } known && !(known <= Over) && !(known > UpTo);

    internal void Check(FactorSetCheck check, string path) =>
        check.Require((Over is not null || UpTo is not null) && !(Over < 0) && !(UpTo <= (Over ?? 0)), path, FactorSetFault.NoTownLimit);
}
