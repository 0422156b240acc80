namespace Missions.Geo.Places.Indexing;

/// <summary>
/// What is offered for the name of a country. A country has no position that a distance could be measured from: its towns are offered, the most populous
/// first, and a person chooses.
/// </summary>
internal static class CountryOffer
{
    /// <summary>Fewer letters are a code, or the start of too many names.</summary>
    private const int FewestLetters = 3;

    private const int FewestLettersOfABeginning = 4;

    /// <summary>A country has airports among its first places, which are left out.</summary>
    private const int Read = 4;

    /// <summary>
    /// The places found and those of the country that was typed: after the places of that very name, which take half of the room at the most, when the name is
    /// whole; at the end when it only starts so.
    /// </summary>
    /// <param name="ranked">The places found, the best first.</param>
    /// <param name="index">Where the towns of a country are.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="search">What is looked for.</param>
    internal static IEnumerable<int> Into(List<(int Id, double Rank)> ranked, IndexView index, SearchText text, PlaceSearch search)
    {
        var found = ranked.Select(place => place.Id);
        if (search.CountryCode is not null || text.Typed.Length < FewestLetters)
            return found;
        if (Countries.Find(text.Typed) is { } country)
        {
            var whole = ranked.Where(place => SearchRank.IsWhole(place.Rank)).Take((search.Limit + 1) / 2).Select(place => place.Id);
            return whole.Concat(Towns(index, country, search.Limit)).Concat(found).Distinct().Take(search.Limit);
        }

        return ranked.Count < search.Limit && text.Typed.Length >= FewestLettersOfABeginning && Countries.Starting(text.Typed) is [var only]
            ? found.Concat(Towns(index, only, search.Limit)).Distinct().Take(search.Limit)
            : found;
    }

    /// <summary>Its towns, the most populous first, then its scientific sites: there is no town in Antarctica.</summary>
    private static IEnumerable<int> Towns(IndexView index, Country country, int limit) =>
        index.BySearch($"country : {country.Code}", Read * limit).Where(row => row.Kind == PlaceKind.Town).Select(row => row.Id)
            .Concat(index.Sites.Of(country.Code));
}
