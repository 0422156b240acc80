using System.Globalization;
using Missions.Geo.Units;

namespace Missions.Geo.Places;

/// <summary>The places themselves, the most populous first, kept as rows of text: a <see cref="Place"/> is made when asked for.</summary>
internal sealed class PlaceTable
{
    private const int Capacity = 24_000;

    private readonly string text;
    private readonly List<Row> rows = new(Capacity);
    private readonly Dictionary<string, string> shownNames;
    private readonly Dictionary<string, int> bySourceId = new(Capacity, StringComparer.Ordinal);

    internal PlaceTable()
    {
        shownNames = PlaceData.Rows("communes.tsv").Concat(PlaceData.Rows("french-names.tsv"))
            .ToDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
        var towns = PlaceData.Text("geonames-towns.tsv.br");
        text = towns + PlaceData.Text("sites.tsv");
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            rows.Add(new(start, end, IsSite: start >= towns.Length));
            bySourceId.Add(text[start..text.IndexOf('\t', start)], rows.Count - 1);
            start = end + 1;
        }
    }

    /// <summary>How many places there are; a smaller number is a more populous place.</summary>
    internal int Count => rows.Count;

    internal Place this[int number]
    {
        get
        {
            var cells = CellsOf(number);
            var position = new GeoPoint(Coordinate(cells[3]), Coordinate(cells[4]));
            return rows[number].IsSite
                ? new(cells[1], cells[2], position, PlaceKind.Site, Gazetteer.SiteSource, cells[0])
                : new(shownNames.GetValueOrDefault(cells[0], cells[1]), cells[2], position, PlaceKind.Town, Gazetteer.TownSource, cells[0]);
        }
    }

    /// <summary>The names of a place: the one shown, then its aliases, the source's own name included where another one is shown.</summary>
    internal IEnumerable<string> NamesOf(int number)
    {
        var cells = CellsOf(number);
        if (shownNames.TryGetValue(cells[0], out var shown))
            yield return shown;
        yield return cells[1];
        foreach (var alias in cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries))
            yield return alias;
    }

    /// <summary>Whether a place is in a country, without making the place.</summary>
    internal bool IsIn(int number, string countryCode)
    {
        var name = text.IndexOf('\t', rows[number].Start) + 1;
        var country = text.IndexOf('\t', name) + 1;
        return text.AsSpan(country, 2).Equals(countryCode, StringComparison.Ordinal);
    }

    internal Place? Find(string source, string id) =>
        bySourceId.TryGetValue(id, out var number) && this[number] is var place && place.Source == source ? place : null;

    private string[] CellsOf(int number)
    {
        var (start, end, _) = rows[number];
        return text[start..end].Split('\t');
    }

    private static double Coordinate(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private readonly record struct Row(int Start, int End, bool IsSite);
}
