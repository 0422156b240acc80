using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>What a text is looked up by: exact names, codes, postcodes, first words, spelling.</summary>
internal sealed class Lookup(IndexView index)
{
    private const int MostNamesakes = 200;
    private const int MostBeginnings = 40;

    private readonly Dictionary<string, IReadOnlyList<IndexRow>> named = new(StringComparer.Ordinal);

    /// <summary>The places with exactly this folded name, the most important first.</summary>
    internal IReadOnlyList<IndexRow> Named(string folded)
    {
        if (folded.Length == 0)
            return [];
        if (!named.TryGetValue(folded, out var rows))
            named.Add(folded, rows = index.ByKey(NameKey.OfName(folded), MostNamesakes).FindAll(row => row.IsNamed(folded)));
        return rows;
    }

    /// <summary>The airport of an IATA code, in capitals.</summary>
    internal IReadOnlyList<IndexRow> Coded(string code) => index.ByKey(NameKey.OfIata(code), 1).FindAll(row => row.Iata == code);

    /// <summary>The French communes of a postcode.</summary>
    internal IReadOnlyList<IndexRow> OfPostcode(string code) =>
        index.ByKey(NameKey.OfPostcode(code), MostNamesakes).FindAll(row => row.Postcodes.Contains(code, StringComparison.Ordinal));

    /// <summary>The most important places that have a longer name of which this is the first words.</summary>
    internal IReadOnlyList<IndexRow> Beginning(string folded, Scope scope)
    {
        return [.. Holding(folded.Split(' '), scope).Where(row => Starts(row.Main, folded) || Starts(row.Others, folded))];
    }

    /// <summary>The most important places whose names hold every word, whatever stands between.</summary>
    internal IReadOnlyList<IndexRow> Holding(IEnumerable<string> words, Scope scope)
    {
        var names = string.Join(" AND ", words.Select(word => $"\"{word}\""));
        return index.BySearch(scope.IsWorld ? $"{{main others}} : ({names})" : $"country : ({string.Join(" OR ", scope.Codes)}) AND {{main others}} : ({names})", MostBeginnings);
    }

    /// <summary>The most important places of a country.</summary>
    internal IReadOnlyList<IndexRow> MostImportant(string countryCode, int limit) => index.BySearch($"country : {countryCode}", limit);

    /// <summary>The places that have a name within a distance of a folded one, each once with its least distance.</summary>
    internal IReadOnlyList<(IndexRow Row, int Distance)> Near(string folded, Scope scope, int distance)
    {
        var near = scope.IsWorld ? index.Near(folded, null, distance) : scope.Codes.SelectMany(code => index.Near(folded, code, distance));
        return [.. near
            .GroupBy(found => found.Place, found => found.Distance)
            .Select(group => (Place: group.Key, Distance: group.Min()))
            .OrderBy(found => found.Distance).ThenBy(found => found.Place)
            .Take(MostBeginnings)
            .Select(found => (index.ById(found.Place)!, found.Distance))];
    }

    private static bool Starts(string names, string folded)
    {
        for (var at = names.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = names.IndexOf(folded, at + 1, StringComparison.Ordinal))
            if ((at == 0 || names[at - 1] == IndexRow.NameSeparator) && at + folded.Length < names.Length && names[at + folded.Length] == ' ')
                return true;
        return false;
    }
}
