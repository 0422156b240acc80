namespace Missions.Geo.Places.Indexing;

/// <summary>Finds the places that a person typing may mean.</summary>
internal static class Searching
{
    /// <summary>So many of the most important are weighed, even when few are asked for.</summary>
    private const int Window = 32;

    /// <summary>Of several words, the expression does not say that they follow each other: more must be weighed.</summary>
    private const int ManyWordsWindow = 64;

    private const int MostNamesakes = 60;
    private const int IataLetters = 3;

    /// <summary>Shorter texts only start the names that are shown: too many forgotten aliases start with two letters.</summary>
    private const int MinimalAliasPrefix = 3;

    internal static List<IndexRow> Find(IndexView index, PlaceSearch search)
    {
        var text = new SearchText(search.Text);
        if (text.IsEmpty)
            return [];
        var wanted = new Wanted(search.Familiar.Count > 0, char.IsAsciiDigit(text.Typed[0]));
        var found = new Dictionary<int, Candidate>(2 * Window);
        var whole = WholeNamesIn(index, text, wanted);
        AddTo(found, whole);
        AddCandidates(found, index, text, search, wanted);
        AddTo(found, index.Sites.Matching(text).Select(Candidate.Of));
        var rank = new SearchRank(text, search, whole.Select(row => row.Id).ToHashSet());
        List<(int Id, double Rank)> ranked = [.. found.Values
            .Where(row => search.CountryCode is null || row.Country == search.CountryCode)
            .Select(row => (row.Id, Rank: rank.Of(row)))
            .OrderByDescending(ranked => ranked.Rank).ThenBy(ranked => ranked.Id)
            .Take(search.Limit)];
        return [.. CountryOffer.Into(ranked, index, text, search).Select(id => index.Shown(id)!)];
    }

    private static List<Candidate> WholeNamesIn(IndexView index, SearchText text, in Wanted wanted)
    {
        var rows = index.CandidatesByKey(NameKey.OfName(text.Whole), MostNamesakes, wanted);
        return text.Typed == text.Whole ? rows : [.. rows, .. index.CandidatesByKey(NameKey.OfName(text.Typed), MostNamesakes, wanted)];
    }

    private static void AddCandidates(Dictionary<int, Candidate> found, IndexView index, SearchText text, PlaceSearch search, in Wanted wanted)
    {
        if (text.Typed.Length == IataLetters)
            AddTo(found, index.CandidatesByKey(NameKey.OfIata(text.Typed.ToUpperInvariant()), 1, wanted));
        if (wanted.Postcodes)
            AddTo(found, index.CandidatesByKey(NameKey.OfPostcode(text.Typed), Window, wanted));

        var window = Math.Max(text.Words.Length > 1 ? ManyWordsWindow : Window, search.Limit);
        var names = text.Typed.Length < MinimalAliasPrefix || text.Words.Length > 1 ? "main" : "{main others}";
        var matches = index.CandidatesBySearch(text.Expression(names, search.CountryCode), window, wanted);
        AddTo(found, matches);
        if (matches.Count == window && search is { CountryCode: null, PreferredCountryCode: { } preferred } && matches.Count(row => row.Country == preferred) < search.Limit)
            AddTo(found, index.CandidatesBySearch(text.Expression(names, preferred), text.Words.Length > 1 ? Window : search.Limit, wanted));
        if (text.Words.Length > 1 && found.Count < search.Limit)
            AddTo(found, index.CandidatesBySearch(text.Expression("{main others}", search.CountryCode), Window, wanted));
    }

    private static void AddTo(Dictionary<int, Candidate> found, IEnumerable<Candidate> rows)
    {
        foreach (var row in rows)
            found.TryAdd(row.Id, row);
    }
}
