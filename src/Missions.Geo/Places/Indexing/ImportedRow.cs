using System.Globalization;
using Missions.Geo.Units;

namespace Missions.Geo.Places.Indexing;

/// <summary>A place of a file that a laboratory added.</summary>
/// <param name="Source">Whose identifier it is: <see cref="Gazetteer.TownSource"/> or <see cref="Gazetteer.PostalSource"/>.</param>
/// <param name="SourceId">The identifier.</param>
/// <param name="Importance">Its inhabitants; 0 when unknown.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Country">ISO 3166-1 alpha-2 in upper case.</param>
/// <param name="Position">Where it is; <see langword="null"/> when the commune that it is part of says so.</param>
/// <param name="Aliases">Other names, parted by <c>|</c>.</param>
/// <param name="Insee">The commune that it is or is part of; empty elsewhere.</param>
/// <param name="Postcode">Its postcode; empty when unknown.</param>
internal sealed record ImportedRow(
    string Source, string SourceId, int Importance, string Name, string Country, GeoPoint? Position, string Aliases, string Insee, string Postcode)
{
    internal string ToLine() => string.Join(
        '\t', Source, SourceId, Importance.ToString(CultureInfo.InvariantCulture), Name, Country,
        Position?.Latitude.ToString("0.#####", CultureInfo.InvariantCulture), Position?.Longitude.ToString("0.#####", CultureInfo.InvariantCulture),
        Aliases, Insee, Postcode);

    internal static ImportedRow Parse(string line)
    {
        var cells = line.Split('\t');
        return new(
            cells[0], cells[1], Cell.Number(cells[2]), cells[3], cells[4], cells[5].Length == 0 ? null : Cell.Point(cells[5], cells[6]), cells[7], cells[8], cells[9]);
    }
}
