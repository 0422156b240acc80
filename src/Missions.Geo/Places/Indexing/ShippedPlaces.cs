using Missions.Geo.Units;

namespace Missions.Geo.Places.Indexing;

/// <summary>Reads the data files of the product as places, each file in descending importance, a row at a time.</summary>
internal sealed class ShippedPlaces
{
    private const int SiteImportance = 50_000_000;

    private readonly Communes communes = new();
    private readonly Dictionary<string, (GeoPoint Position, int Radius)> approximate = new(28_000, StringComparer.Ordinal);
    private readonly Dictionary<string, string> regions = new(4_000, StringComparer.Ordinal);

    internal ShippedPlaces()
    {
        foreach (var (section, cells) in PlaceData.Sections("geonames.tsv.br").TakeWhile(row => row.Section != "towns"))
        {
            if (section == "regions")
                regions.Add(cells[0], cells[1]);
            else
                approximate.Add(cells[0], (Cell.Point(cells[1], cells[2]), Cell.Number(cells[3])));
        }
    }

    /// <summary>The files, each in descending importance.</summary>
    internal IEnumerable<IEnumerable<IndexedPlace>> All => [Sites, Towns, ApproximateCommunes, Airports, Stations];

    private IEnumerable<IndexedPlace> Towns => PlaceData.Sections("geonames.tsv.br").Where(row => row.Section == "towns").Select(row => Town(row.Cells));

    private IEnumerable<IndexedPlace> ApproximateCommunes => communes.All.Where(commune => approximate.ContainsKey(commune.Insee)).Select(Approximate);

    private static IEnumerable<IndexedPlace> Airports => PlaceData.Rows("airports.tsv.br").Select(cells => new IndexedPlace
    {
        Iata = cells[0],
        SourceId = cells[0],
        Source = Gazetteer.AirportSource,
        Kind = PlaceKind.Airport,
        Importance = Cell.Number(cells[1]),
        Name = cells[2],
        Country = cells[3],
        Position = Cell.Point(cells[4], cells[5]),
        Aliases = cells[6].Length == 0 ? "" : $"{cells[6]} {cells[0]}|{cells[6]} Airport|Aéroport de {cells[6]}",
    });

    private static IEnumerable<IndexedPlace> Stations => PlaceData.Rows("stations.tsv.br").Select(cells => new IndexedPlace
    {
        SourceId = cells[0],
        Source = Gazetteer.StationSource,
        Kind = PlaceKind.Station,
        Importance = Cell.Number(cells[1]),
        Name = cells[2],
        Country = cells[3],
        Position = Cell.Point(cells[4], cells[5]),
        Aliases = cells[6],
    });

    private static IEnumerable<IndexedPlace> Sites => PlaceData.Rows("sites.tsv").Select(cells => new IndexedPlace
    {
        SourceId = cells[0],
        Source = Gazetteer.SiteSource,
        Kind = PlaceKind.Site,
        Importance = SiteImportance,
        Name = cells[1],
        Country = cells[2],
        Position = Cell.Point(cells[3], cells[4]),
        Aliases = cells[5],
    });

    private IndexedPlace Town(string[] cells)
    {
        var commune = cells[8].Length == 0 ? null : communes.Find(cells[8]);
        var place = new IndexedPlace
        {
            SourceId = cells[0],
            Source = Gazetteer.TownSource,
            Kind = PlaceKind.Town,
            Importance = Cell.Number(cells[1]),
            Name = cells[2],
            LocalName = cells[3],
            Country = cells[4],
            Region = regions.GetValueOrDefault($"{cells[4]}.{cells[5]}", ""),
            Position = Cell.Point(cells[6], cells[7]),
            Aliases = cells[9],
        };
        return commune is null ? place : place with
        {
            Name = commune.Name,
            LocalName = place.Name == commune.Name ? "" : place.Name,
            Aliases = Joined(place.Aliases, commune.FormerNames),
            Region = communes.DepartmentOf(commune),
            Insee = commune.Insee,
            Postcodes = commune.Postcodes,
        };
    }

    private IndexedPlace Approximate(Commune commune)
    {
        var (position, radius) = approximate[commune.Insee];
        return new()
        {
            SourceId = commune.Insee,
            Source = Gazetteer.CommuneSource,
            Kind = PlaceKind.Town,
            Importance = commune.Importance,
            Name = commune.Name,
            Country = commune.Country,
            Region = communes.DepartmentOf(commune),
            Position = position,
            RadiusKilometres = radius,
            Aliases = commune.FormerNames,
            Insee = commune.Insee,
            Postcodes = commune.Postcodes,
        };
    }

    private static string Joined(string left, string right) => left.Length == 0 || right.Length == 0 ? left + right : $"{left}|{right}";
}
