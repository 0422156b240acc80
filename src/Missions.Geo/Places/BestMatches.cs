namespace Missions.Geo.Places;

/// <summary>The best few of many matches, each place once: whole names first, then the preferred country, then the most populous.</summary>
internal sealed class BestMatches(int limit)
{
    private readonly List<(long Rank, int Place)> best = new(limit + 1);

    /// <summary>Whether as many matches as asked for were found.</summary>
    internal bool IsFull => best.Count == limit;

    /// <summary>The places, the best first.</summary>
    internal IEnumerable<int> Places => best.Select(match => match.Place);

    internal void Offer(int place, bool isWholeName, bool isPreferred)
    {
        var rank = (isWholeName ? 0 : 2L << 32) | (isPreferred ? 0 : 1L << 32) | (uint)place;
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
