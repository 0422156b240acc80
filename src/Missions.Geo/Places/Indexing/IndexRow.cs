using Microsoft.Data.Sqlite;

namespace Missions.Geo.Places.Indexing;

/// <summary>A place as the index keeps it.</summary>
/// <param name="Id">Its number in this index: the smaller, the more important.</param>
/// <param name="Source">As <see cref="Place.Source"/>.</param>
/// <param name="SourceId">As <see cref="Place.SourceId"/>.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Country">ISO 3166-1 alpha-2 in upper case.</param>
/// <param name="Region">The state, province or French department; empty when unknown.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Latitude">Degrees north, in [-90, 90].</param>
/// <param name="Longitude">Degrees east, in [-180, 180].</param>
/// <param name="RadiusKilometres">How far the place may be from that position, in kilometres; 0 when the position is its own.</param>
/// <param name="Importance">Its inhabitants, or what an airport or a station is worth beside towns; 0 when unknown.</param>
/// <param name="Insee">The code of the commune at Insee; empty elsewhere.</param>
/// <param name="Postcodes">Postcodes, parted by spaces; empty when unknown.</param>
/// <param name="Iata">The code of an airport; empty elsewhere.</param>
/// <param name="Main">The folded names that are shown or that its people use, parted by line feeds; the first is of the one shown.</param>
/// <param name="Others">The other folded names, parted by line feeds.</param>
internal sealed record IndexRow(
    int Id, string Source, string SourceId, string Name, string Country, string Region, PlaceKind Kind, double Latitude, double Longitude,
    int RadiusKilometres, int Importance, string Insee, string Postcodes, string Iata, string Main, string Others)
{
    internal const char NameSeparator = '\n';

    /// <summary>Whether one of its names, shown or other, is exactly this folded one.</summary>
    internal bool IsNamed(string folded) => Holds(Main, folded) || Holds(Others, folded);

    /// <summary>Whether a name that is shown or that its people use is exactly this folded one.</summary>
    internal bool IsMainly(string folded) => Holds(Main, folded);

    internal static IndexRow Read(SqliteDataReader row) => new(
        row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), (PlaceKind)row.GetInt32(6),
        row.GetDouble(7), row.GetDouble(8), row.GetInt32(9), row.GetInt32(10), row.GetString(11), row.GetString(12), row.GetString(13),
        row.GetString(14), row.GetString(15));

    /// <summary>Whether one of some names parted by line feeds is exactly this folded one.</summary>
    internal static bool Holds(string names, string folded)
    {
        for (var at = names.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = names.IndexOf(folded, at + 1, StringComparison.Ordinal))
        {
            var end = at + folded.Length;
            if ((at == 0 || names[at - 1] == NameSeparator) && (end == names.Length || names[end] == NameSeparator))
                return true;
        }

        return false;
    }
}
