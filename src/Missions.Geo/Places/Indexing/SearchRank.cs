namespace Missions.Geo.Places.Indexing;

/// <summary>How well a place answers what was typed: whole names first, then importance, weighed by how the name matches and whose it is.</summary>
/// <param name="text">What was typed.</param>
/// <param name="search">What is looked for.</param>
/// <param name="whole">The numbers of the places of which a name is what was typed.</param>
internal sealed class SearchRank(SearchText text, PlaceSearch search, IReadOnlySet<int> whole)
{
    private const double WholeNames = 1e12;

    /// <summary>Of a text so short that it is rather the start of a name: « par » is Paris before Par.</summary>
    private const double ShortWholeNames = 200;

    private const int ShortLetters = 3;
    private const double PreferredCountry = 30;
    private const double FamiliarPlace = 1_000;
    private const double ShownName = 1;
    private const double ShownWord = 0.2;
    private const double OtherName = 0.05;
    private const double OtherWord = 0.03;

    /// <summary>The words are there, in different names or in another order.</summary>
    private const double Scattered = 0.003;
    private const double Code = 5;

    /// <summary>Nobody is known to live there: it is offered all the same.</summary>
    private const double LeastImportance = 10;

    /// <summary>Whether it is the rank of a place of which a name is what was typed.</summary>
    internal static bool IsWhole(double rank) => rank >= WholeNames;

    internal double Of(in Candidate row)
    {
        var (match, isWhole) = Match(row);
        var weight = match * (row.Importance + LeastImportance);
        if (row.Country == search.PreferredCountryCode)
            weight *= PreferredCountry;
        if (search.Familiar.Count > 0 && search.Familiar.Contains(row.Key))
            weight *= FamiliarPlace;
        if (!isWhole)
            return Math.Min(weight, WholeNames - 1);
        if (row.Kind == PlaceKind.Site)
            return (2 * WholeNames) + weight;
        return text.Whole.Length <= ShortLetters && !text.IsCode ? weight * ShortWholeNames : WholeNames + weight;
    }

    private (double Weight, bool IsWhole) Match(in Candidate row)
    {
        if (IndexRow.Holds(row.Main, text.Whole) || IndexRow.Holds(row.Main, text.Typed))
            return (ShownName, true);
        if (whole.Contains(row.Id))
            return (OtherName, true);
        if (row.Iata.Length > 0 && row.Iata.Equals(text.Typed, StringComparison.OrdinalIgnoreCase))
            return (Code, text.IsCode);
        if (AnyStarts(row.Main))
            return (ShownName, false);
        if (row.Postcodes.Length > 0 && row.Postcodes.Contains(text.Typed, StringComparison.Ordinal))
            return (1 / Math.Pow(row.Postcodes.Split(' ').Length, 2), false);
        if (SearchText.HoldsWord(row.Main, text.Typed))
            return (ShownWord, false);
        return (text.Words.Length > 1 ? Scattered : OtherWord, false);
    }

    private bool AnyStarts(string names)
    {
        foreach (var range in names.AsSpan().Split(IndexRow.NameSeparator))
        {
            if (text.Starts(names.AsSpan()[range]))
                return true;
        }

        return false;
    }
}
