namespace Missions.Geo.Places.Indexing;

/// <summary>What is known now: the index, when there is one, and the sites, which are numbered below 0.</summary>
internal sealed class IndexView(IndexReader? index, SiteRows sites)
{
    internal SiteRows Sites => sites;

    internal IndexRow? BySource(string source, string id) => sites.Find(source, id) ?? index?.BySource(source, id);

    /// <summary>A place by its number.</summary>
    internal IndexRow? ById(int id) => id < 0 ? sites[id] : index?.ById(id);

    /// <summary>A place by its number, without its folded names.</summary>
    internal IndexRow? Shown(int id) => id < 0 ? sites[id] : index?.Shown(id);

    /// <summary>The places under a key, sites first, then the most important; the caller compares the text.</summary>
    internal List<IndexRow> ByKey(long key, int limit) => [.. sites.ByKey(key), .. index?.ByKey(key, limit) ?? []];

    /// <summary>The places of the index that an FTS5 expression matches, the most important first.</summary>
    internal List<IndexRow> BySearch(string expression, int limit) => index?.BySearch(expression, limit) ?? [];

    /// <summary>The places under a key as far as they are weighed: sites first, then the most important.</summary>
    internal List<Candidate> CandidatesByKey(long key, int limit, in Wanted wanted) =>
        [.. sites.ByKey(key).Select(Candidate.Of), .. index?.CandidatesByKey(key, limit, wanted) ?? []];

    /// <summary>The places of the index that an FTS5 expression matches as far as they are weighed, the most important first.</summary>
    internal List<Candidate> CandidatesBySearch(string expression, int limit, in Wanted wanted) => index?.CandidatesBySearch(expression, limit, wanted) ?? [];

    /// <summary>The numbers of the places that have a name within a distance of a folded one, with that distance.</summary>
    internal List<(int Place, int Distance)> Near(string folded, string? country, int distance) =>
        [.. sites.Near(folded, country, distance), .. index?.Near(folded, country, distance) ?? []];
}
