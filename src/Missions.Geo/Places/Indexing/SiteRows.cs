using System.Text;

namespace Missions.Geo.Places.Indexing;

/// <summary>The sites, few enough to be looked through one after the other.</summary>
internal sealed class SiteRows
{
    private readonly IReadOnlyList<IndexRow> rows;
    private readonly ILookup<long, IndexRow> byKey;

    internal SiteRows(IReadOnlyList<Site> sites)
    {
        rows = [.. sites.Select((site, number) => site.ToRow(-1 - number))];
        byKey = rows.SelectMany(row => NamesOf(row).Select(name => (Key: NameKey.OfName(name), Row: row))).ToLookup(name => name.Key, name => name.Row);
    }

    internal IndexRow this[int id] => rows[-1 - id];

    internal IEnumerable<IndexRow> ByKey(long key) => byKey[key];

    internal IEnumerable<IndexRow> Matching(SearchText text) => rows.Where(text.IsIn);

    internal IEnumerable<int> Of(string country) => rows.Where(row => row.Country == country).Select(row => row.Id);

    internal IndexRow? Find(string source, string id) => rows.FirstOrDefault(row => row.SourceId == id && row.Source == source);

    internal IEnumerable<(int Place, int Distance)> Near(string folded, string? country, int distance)
    {
        if (folded.Length is < Spellings.ShortestName or > Spellings.LongestName)
            yield break;
        var name = Encoding.UTF8.GetBytes(folded);
        foreach (var row in rows.Where(row => country is null || row.Country == country))
        {
            var apart = NamesOf(row).Where(other => other.Length >= Spellings.ShortestName).Min(other => EditDistance.Between(name, Encoding.UTF8.GetBytes(other), distance));
            if (apart <= distance)
                yield return (row.Id, apart);
        }
    }

    private static IEnumerable<string> NamesOf(IndexRow row) =>
        row.Main.Split(IndexRow.NameSeparator).Concat(row.Others.Split(IndexRow.NameSeparator, StringSplitOptions.RemoveEmptyEntries));
}
