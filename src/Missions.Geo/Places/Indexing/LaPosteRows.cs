using System.Globalization;
using Missions.Geo.Units;

namespace Missions.Geo.Places.Indexing;

/// <summary>
/// Reads the « base officielle des codes postaux », whose header has changed over the years: communes with their postcodes and, in some editions, their
/// position; the fifth line of an address is a hamlet or a former commune.
/// </summary>
internal static class LaPosteRows
{
    private const int InseeLetters = 5;
    private const string France = "FR";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    internal static IEnumerable<ImportedRow> Read(TextReader reader)
    {
        var header = (reader.ReadLine() ?? "").TrimStart('#', '\uFEFF').Split(';').Select(FoldedText.Of).ToList();
        var (insee, name, postcode) = (Required("code commune insee"), Required("nom de la commune", "nom commune", "nom commune postal"), Required("code postal"));
        var (fifth, point) = (Optional("ligne 5"), Optional("coordonnees gps", "geopoint", "coordonnees geographiques"));
        var (latitude, longitude) = (Optional("latitude"), Optional("longitude"));
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            var cells = text.Split(';').Select(cell => cell.Trim('"', ' ').Replace('\t', ' ')).ToArray();
            if (cells.Length < header.Count)
                throw new PlaceImportException(line, header[cells.Length], $"there are {cells.Length} columns, the header has {header.Count}.");
            if (cells[insee].Length != InseeLetters)
                throw new PlaceImportException(line, "Code_commune_INSEE", $"'{cells[insee]}' does not have five letters.");
            if (cells[postcode].Length != InseeLetters || cells[postcode].Any(letter => !char.IsAsciiDigit(letter)))
                throw new PlaceImportException(line, "Code_postal", $"'{cells[postcode]}' does not have five digits.");
            if (cells[name].Length is 0 or > Gazetteer.MaximalLength)
                throw new PlaceImportException(line, "Nom_de_la_commune", $"a name has 1 to {Gazetteer.MaximalLength} letters.");
            yield return Row(cells[insee], cells[postcode], fifth < 0 ? "" : Readable(cells[fifth]), Position(cells, line));
        }

        GeoPoint? Position(string[] cells, int line)
        {
            var pair = point >= 0 ? cells[point].Split(',') : latitude >= 0 && longitude >= 0 ? [cells[latitude], cells[longitude]] : [];
            return pair is [{ Length: > 0 } north, { Length: > 0 } east]
                ? new GeoPoint(GeoNamesRows.Coordinate(north.Trim(), 90, line, "latitude"), GeoNamesRows.Coordinate(east.Trim(), 180, line, "longitude"))
                : null;
        }

        int Required(params string[] names) => Optional(names) is >= 0 and var at ? at : throw new PlaceImportException(1, names[0], "the header does not name it.");

        int Optional(params string[] names) => header.FindIndex(cell => names.Contains(cell, StringComparer.Ordinal));
    }

    private static ImportedRow Row(string insee, string postcode, string hamlet, GeoPoint? position) => new(
        Gazetteer.PostalSource, hamlet.Length == 0 ? $"{insee}-{postcode}" : $"{insee}-{FoldedText.Of(hamlet).Replace(' ', '-')}", 0, hamlet, France, position, "", insee, postcode);

    /// <summary>« STE MARIE » as people write it.</summary>
    private static string Readable(string capitals) => string.Join(' ', French.TextInfo.ToTitleCase(capitals.ToLower(French)).Split(' ')
        .Select(word => word switch { "St" => "Saint", "Ste" => "Sainte", _ => word }));
}
