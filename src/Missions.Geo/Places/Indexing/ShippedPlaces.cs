using Missions.Geo.Units;

namespace Missions.Geo.Places.Indexing;

/// <summary>Reads the data files of the product as places, each file in descending importance, a row at a time.</summary>
internal sealed class ShippedPlaces
{
    private readonly Communes communes = new();
    private readonly Dictionary<string, (GeoPoint Position, int Radius)> approximate = new(28_000, StringComparer.Ordinal);
    private readonly Dictionary<string, string> regions = new(4_000, StringComparer.Ordinal);

    private readonly Supplements supplements;
    private readonly Lazy<Dictionary<string, GeoPoint>> townPositions;

    /// <summary>Reads what the rows of places need.</summary>
    /// <param name="imports">Files that a laboratory added.</param>
    internal ShippedPlaces(IReadOnlyList<string> imports)
    {
        supplements = new(imports, communes);
        townPositions = new(() => Towns.Where(town => town.Insee.Length > 0).ToDictionary(town => town.Insee, town => town.Position, StringComparer.Ordinal));
        foreach (var (section, cells) in PlaceData.Sections("geonames.tsv.br").TakeWhile(row => row.Section != "towns"))
        {
            if (section == "regions")
                regions.Add(cells[0], cells[1]);
            else
                approximate.Add(cells[0], (Cell.Point(cells[1], cells[2]), Cell.Number(cells[3])));
        }
    }

    /// <summary>The files, each in descending importance: those of the product, then those that a laboratory added.</summary>
    internal IEnumerable<IEnumerable<IndexedPlace>> All => [Towns, ApproximateCommunes, Airports, Stations, .. supplements.Places(ShippedIfNeeded(), PositionOf)];

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
            Postcodes = supplements.PostcodesOf(commune),
        };
    }

    private IndexedPlace Approximate(Commune commune)
    {
        var (position, radius) = supplements.PositionOf(commune.Insee) is { } own ? (own, 0) : approximate[commune.Insee];
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
            Postcodes = supplements.PostcodesOf(commune),
        };
    }

    private HashSet<long> ShippedIfNeeded() => supplements.IsEmpty
        ? []
        : [.. Towns.Select(town => NameKey.OfSource(town.Source, town.SourceId))];

    private (GeoPoint Position, int Radius)? PositionOf(string insee)
    {
        if (supplements.PositionOf(insee) is { } own)
            return (own, 0);
        return approximate.TryGetValue(insee, out var known) ? known : townPositions.Value.TryGetValue(insee, out var town) ? (town, 0) : null;
    }

    private static string Joined(string left, string right) => left.Length == 0 || right.Length == 0 ? left + right : $"{left}|{right}";
}
