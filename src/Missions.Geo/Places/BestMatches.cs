namespace Missions.Geo.Places;

/// <summary>How well a name answers what was typed, the best first.</summary>
internal enum MatchQuality
{
    /// <summary>The whole of a name, shown or alias.</summary>
    WholeName,

    /// <summary>The start of the name that is shown.</summary>
    ShownStart,

    /// <summary>The start of an alias, or of a later word.</summary>
    Within,
}

/// <summary>The best few of many matches, each place once: the best quality first, then the preferred country, then the most populous.</summary>
internal sealed class BestMatches(int limit)
{
    private readonly List<(long Rank, int Place)> best = new(limit + 1);

    /// <summary>Whether as many matches as asked for were found.</summary>
    internal bool IsFull => best.Count == limit;

    /// <summary>The places, the best first.</summary>
    internal IEnumerable<int> Places => best.Select(match => match.Place);

    internal void Offer(int place, MatchQuality quality, bool isPreferred)
    {
        var rank = (long)quality << 33 | (isPreferred ? 0 : 1L << 32) | (uint)place;
        if (IsFull && rank >= best[^1].Rank)
            return;
        var known = best.FindIndex(match => match.Place == place);
        if (known >= 0 && best[known].Rank <= rank)
            return;
        if (known >= 0)
            best.RemoveAt(known);
        var at = best.BinarySearch((rank, place));
        best.Insert(at < 0 ? ~at : at, (rank, place));
        if (best.Count > limit)
            best.RemoveAt(limit);
    }
}
