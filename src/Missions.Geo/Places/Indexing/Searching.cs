namespace Missions.Geo.Places.Indexing;

/// <summary>Finds the places that a person typing may mean.</summary>
internal static class Searching
{
    /// <summary>So many of the most important are weighed, even when few are asked for.</summary>
    private const int Window = 40;

    private const int WholeNames = 200;
    private const int IataLetters = 3;

    /// <summary>Shorter texts only start the names that are shown: too many forgotten aliases start with two letters.</summary>
    private const int MinimalAliasPrefix = 3;

    internal static List<IndexRow> Find(IndexView index, PlaceSearch search)
    {
        var text = new SearchText(search.Text);
        if (text.IsEmpty)
            return [];
        var found = Candidates(index, text, search);
        foreach (var site in index.Sites.Matching(text))
            found.TryAdd(site.Id, site);
        var rank = new SearchRank(text, search);
        return [.. found.Values
            .Where(row => search.CountryCode is null || row.Country == search.CountryCode)
            .Select(row => (Row: row, Rank: rank.Of(row)))
            .OrderByDescending(ranked => ranked.Rank).ThenBy(ranked => ranked.Row.Id)
            .Take(search.Limit)
            .Select(ranked => ranked.Row)];
    }

    private static Dictionary<int, IndexRow> Candidates(IndexView index, SearchText text, PlaceSearch search)
    {
        var found = new Dictionary<int, IndexRow>();
        Named(text.Whole);
        if (text.Typed != text.Whole)
            Named(text.Typed);
        if (text.Typed.Length == IataLetters)
            Add(index.ByKey(NameKey.OfIata(text.Typed.ToUpperInvariant()), 1));
        Add(index.ByKey(NameKey.OfPostcode(text.Typed), Window).Where(row => row.Postcodes.Contains(text.Typed, StringComparison.Ordinal)));

        var window = Math.Max(Window, search.Limit);
        var main = index.BySearch(text.Expression("main", search.CountryCode), window);
        Add(main);
        if (main.Count == window && search is { CountryCode: null, PreferredCountryCode: { } preferred })
            Add(index.BySearch(text.Expression("main", preferred), window / 2));
        if (found.Count < search.Limit && text.Typed.Length >= MinimalAliasPrefix)
            Add(index.BySearch(text.Expression("{main others}", search.CountryCode), window));
        return found;

        void Named(string name) => Add(index.ByKey(NameKey.OfName(name), WholeNames).Where(row => row.IsNamed(name)));

        void Add(IEnumerable<IndexRow> rows)
        {
            foreach (var row in rows)
                found.TryAdd(row.Id, row);
        }
    }
}
