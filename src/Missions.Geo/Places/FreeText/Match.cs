using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>A place that a text may mean.</summary>
/// <param name="Row">The place.</param>
/// <param name="Trust">How sure the way it was found is, in [0, 1], were it the only one; <see cref="Trusts"/>.</param>
/// <param name="Weight">How much it counts against the others: its inhabitants, more or less.</param>
internal readonly record struct Match(IndexRow Row, double Trust, double Weight)
{
    /// <summary>A place whose population is not known counts as this many inhabitants.</summary>
    private const double LeastWeight = 300;

    /// <summary>What a name that is not the main one counts for.</summary>
    private const double AliasShare = 0.5;

    /// <summary>French laboratories mean the French town, unless the other one is far larger; « Monaco » means the town of the country of that name.</summary>
    private const double HomeWeight = 10;
    private const int LeastAtHome = 5_000;
    private static readonly Scope Home = new("FR");

    /// <summary>A place that has the text as a name.</summary>
    internal static Match Named(IndexRow row, string folded, Scope scope, double trust = Trusts.Name)
    {
        var isMain = row.IsMainly(folded);
        var isHome = (Home.Holds(row.Country) && row.Importance >= LeastAtHome) || Countries.Find(folded)?.Code == row.Country;
        var home = scope.IsWorld && isMain && isHome ? HomeWeight : 1;
        return new(row, trust - (isMain ? 0 : Trusts.AliasLoss), WeightOf(row) * home * (isMain ? 1 : AliasShare));
    }

    /// <summary>The weight of a place that has nearly the text as a name.</summary>
    internal static double HomeWeightOf(IndexRow row, Scope scope) =>
        WeightOf(row) * (scope.IsWorld && Home.Holds(row.Country) && row.Importance >= LeastAtHome ? HomeWeight : 1);

    internal static double WeightOf(IndexRow row) => Math.Max(row.Importance, LeastWeight);
}
