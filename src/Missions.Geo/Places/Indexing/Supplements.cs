using Missions.Geo.Units;

namespace Missions.Geo.Places.Indexing;

/// <summary>What imported files add: places, and positions and postcodes of communes that the product knows.</summary>
internal sealed class Supplements
{
    /// <summary>Kilometres: La Poste places a hamlet where its commune is.</summary>
    private const int HamletRadius = 5;

    private readonly Dictionary<string, GeoPoint> positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> postcodes = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<string> files;
    private readonly Communes communes;

    internal Supplements(IReadOnlyList<string> files, Communes communes)
    {
        (this.files, this.communes) = (files, communes);
        foreach (var row in files.SelectMany(ImportFile.Read).Where(row => row.Insee.Length > 0 && IsCommune(row)))
        {
            if (row.Position is { } point)
                positions.TryAdd(row.Insee, point);
            if (row.Postcode.Length > 0)
                (postcodes.TryGetValue(row.Insee, out var known) ? known : postcodes[row.Insee] = new(StringComparer.Ordinal)).Add(row.Postcode);
        }
    }

    internal bool IsEmpty => files.Count == 0;

    /// <summary>The files as places, each in descending importance; those whose identifier is shipped are left out.</summary>
    internal IEnumerable<IEnumerable<IndexedPlace>> Places(IReadOnlySet<long> shipped, Func<string, (GeoPoint Position, int Radius)?> positionOf) =>
        files.Select(file => ImportFile.Read(file).Where(row => !IsCommune(row) && !shipped.Contains(NameKey.OfSource(row.Source, row.SourceId)))
            .Select(row => PlaceOf(row, positionOf)).OfType<IndexedPlace>());

    internal GeoPoint? PositionOf(string insee) => positions.TryGetValue(insee, out var point) ? point : null;

    internal string PostcodesOf(Commune commune) => postcodes.TryGetValue(commune.Insee, out var added)
        ? string.Join(' ', commune.Postcodes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Union(added, StringComparer.Ordinal))
        : commune.Postcodes;

    /// <summary>Whether a row tells of a commune that the product knows, and not of a hamlet in it.</summary>
    private bool IsCommune(ImportedRow row) =>
        communes.Find(row.Insee) is { } commune && (row.Name.Length == 0 || FoldedText.Of(row.Name) == FoldedText.Of(commune.Name));

    private IndexedPlace? PlaceOf(ImportedRow row, Func<string, (GeoPoint Position, int Radius)?> positionOf)
    {
        var commune = communes.Find(row.Insee);
        var place = row.Source == Gazetteer.TownSource && row.Position is { } own ? (own, 0) : positionOf(row.Insee);
        return place is not var (position, radius) || row.Name.Length == 0 ? null : new()
        {
            Source = row.Source,
            SourceId = row.SourceId,
            Importance = row.Importance,
            Kind = PlaceKind.Town,
            Name = row.Name,
            Country = commune?.Country ?? row.Country,
            Region = commune is null ? "" : communes.DepartmentOf(commune),
            Position = position,
            RadiusKilometres = row.Source == Gazetteer.TownSource ? radius : Math.Max(radius, HamletRadius),
            Aliases = row.Aliases,
            Postcodes = row.Postcode,
        };
    }
}
