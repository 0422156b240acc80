namespace Missions.Geo.Places;

/// <summary>A scientific site that an administrator keeps: an observatory, an underground laboratory, a field station.</summary>
/// <param name="Place">Where it is; of kind <see cref="PlaceKind.Site"/>, with a position.</param>
/// <param name="Aliases">Its other names.</param>
public sealed record Site(Place Place, IReadOnlyList<string> Aliases)
{
    /// <summary>What starts as typed is offered as a town of so many people would be; a whole name goes first in any case.</summary>
    private const int Importance = 100_000;

    /// <summary>The sites that the product ships with, from their public coordinates.</summary>
    public static IReadOnlyList<Site> Shipped { get; } =
    [
        .. PlaceData.Rows("sites.tsv").Select(cells => new Site(
            new(cells[1], cells[2], Indexing.Cell.Point(cells[3], cells[4]), PlaceKind.Site, Gazetteer.SiteSource, cells[0]),
            cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries))),
    ];

    /// <summary>The site as a row of the index, before every other one.</summary>
    internal Indexing.IndexRow ToRow(int number)
    {
        var position = Place.Position!.Value;
        var names = new Indexing.PlaceNames(new()
        {
            Importance = Importance,
            Source = Place.Source,
            SourceId = Place.SourceId,
            Name = Place.Name,
            Country = Place.CountryCode,
            Position = position,
            Kind = Place.Kind,
            Aliases = string.Join('|', Aliases),
        });
        return new(
            number, Place.Source, Place.SourceId, Place.Name, Place.CountryCode, "", Place.Kind, position.Latitude, position.Longitude, 0, Importance, "", "", "",
            string.Join(Indexing.IndexRow.NameSeparator, names.All), "");
    }
}
