using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>The places that a piece of text may mean.</summary>
/// <param name="Matches">With the trust and weight of each.</param>
/// <param name="Doubt">A factor in [0, 1] on the confidence of whichever is chosen.</param>
internal sealed record Finding(IReadOnlyList<Match> Matches, double Doubt = 1)
{
    internal static Finding Nothing { get; } = new([]);

    internal bool IsNothing => Matches.Count == 0;

    internal Finding Doubted(double factor) => this with { Doubt = Doubt * factor };

    /// <summary>The places that fulfil a condition; when none does the text contradicts itself, and all stay.</summary>
    internal Finding Narrowed(Func<IndexRow, bool> condition)
    {
        if (IsNothing)
            return this;
        var fitting = Matches.Where(match => condition(match.Row)).ToList();
        return fitting.Count > 0 ? this with { Matches = fitting } : Doubted(Trusts.Contradiction);
    }
}
