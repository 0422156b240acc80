using System.Globalization;
using Missions.Geo.Units;

namespace Missions.Geo.Places.Indexing;

/// <summary>Reads a dump of GeoNames: its populated places that still stand.</summary>
internal static class GeoNamesRows
{
    private const int Columns = 19;
    private const string PopulatedPlaces = "P";
    private const int LongestName = 200;

    private static readonly string[] Gone = ["PPLQ", "PPLH", "PPLW", "PPLCH"];

    internal static IEnumerable<ImportedRow> Read(TextReader reader)
    {
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            var cells = text.Split('\t');
            if (cells.Length != Columns)
                throw new PlaceImportException(line, "1", FormattableString.Invariant($"there are {cells.Length} columns parted by tabs, a dump of GeoNames has {Columns}."));
            var row = Parse(cells, line);
            if (cells[6] == PopulatedPlaces && !Gone.Contains(cells[7], StringComparer.Ordinal))
                yield return row;
        }
    }

    private static ImportedRow Parse(string[] cells, int line)
    {
        if (!int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            throw new PlaceImportException(line, "geonameid", $"'{cells[0]}' is not a whole number.");
        if (cells[1].Length is 0 or > LongestName)
            throw new PlaceImportException(line, "name", $"a name has 1 to {LongestName} letters.");
        if (!Countries.IsKnown(cells[8]))
            throw new PlaceImportException(line, "country code", $"'{cells[8]}' is no ISO 3166-1 code of two letters.");
        var (north, east) = (Coordinate(cells[4], 90, line, "latitude"), Coordinate(cells[5], 180, line, "longitude"));
        var inhabitants = long.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? (int)Math.Min(count, int.MaxValue)
            : cells[14].Length == 0 ? 0 : throw new PlaceImportException(line, "population", $"'{cells[14]}' is not a whole number.");
        var aliases = string.Join('|', cells[3].Split(',').Where(name => name.Length is > 0 and <= LongestName && char.IsUpper(name[0])));
        return new(Gazetteer.TownSource, cells[0], inhabitants, cells[1], cells[8], new GeoPoint(north, east), aliases.Replace('\t', ' '), cells[13], "");
    }

    internal static double Coordinate(string cell, double most, int line, string column) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && degrees >= -most && degrees <= most
            ? degrees
            : throw new PlaceImportException(line, column, FormattableString.Invariant($"'{cell}' is not a number in [-{most}, {most}]."));
}
