using Microsoft.Data.Sqlite;

namespace Missions.Geo.Places.Indexing;

/// <summary>What a place is weighed by while a person types.</summary>
/// <param name="Id">Its number; below 0 for a site.</param>
/// <param name="Country">ISO 3166-1 alpha-2 in upper case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Importance">Its inhabitants, or what it is worth beside towns; 0 when unknown.</param>
/// <param name="Iata">The code of an airport; empty elsewhere.</param>
/// <param name="Main">Its folded names, parted by line feeds.</param>
/// <param name="Key">As <see cref="Gazetteer.KeyOf"/>; empty unless asked for.</param>
/// <param name="Postcodes">Parted by spaces; empty unless asked for.</param>
internal readonly record struct Candidate(int Id, string Country, PlaceKind Kind, int Importance, string Iata, string Main, string Key, string Postcodes)
{
    internal static Candidate Read(SqliteDataReader row) => new(
        row.GetInt32(0), row.GetString(1), (PlaceKind)row.GetInt32(2), row.GetInt32(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7));

    internal static Candidate Of(IndexRow site) =>
        new(site.Id, site.Country, site.Kind, site.Importance, "", site.Main, Gazetteer.KeyOf(site.Source, site.SourceId), "");
}
