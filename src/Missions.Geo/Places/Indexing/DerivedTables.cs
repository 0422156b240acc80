using System.Text;
using Microsoft.Data.Sqlite;

namespace Missions.Geo.Places.Indexing;

/// <summary>
/// Fills the tables that follow from the places written: keys and spellings. They must be sorted, and all of them together take more memory than a
/// small server has to spare: the places are read several times, for a share of the rows each.
/// </summary>
internal sealed class DerivedTables(SqliteConnection connection)
{
    /// <summary>As many as the two highest bits of a key have values.</summary>
    private const int Shares = 4;

    private const int HighestBits = 62;
    private const int KeysOfShare = 240_000;
    private const int SourcesOfShare = 70_000;

    private readonly List<(long Hash, int Place)> keys = new(KeysOfShare);
    private readonly List<(long Hash, int Place)> sources = new(SourcesOfShare);

    internal void Write(CancellationToken cancellation)
    {
        for (var share = 0; share < Shares; share++)
        {
            var spellings = new Spellings();
            Read(share, spellings, cancellation);
            WriteKeys("key", keys);
            WriteKeys("source", sources);
            WriteSpellings(spellings);
        }
    }

    private void Read(int share, Spellings spellings, CancellationToken cancellation)
    {
        using var command = Statement.Of(connection, "SELECT id, source, source_id, country, postcodes, iata, main, others FROM place");
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var id = row.GetInt32(0);
            Keep(sources, share, NameKey.OfSource(row.GetString(1), row.GetString(2)), id);
            var postcodes = row.GetString(4).AsSpan();
            foreach (var code in postcodes.Split(' '))
                if (!postcodes[code].IsEmpty)
                    Keep(keys, share, NameKey.OfPostcode(postcodes[code]), id);
            if (row.GetString(5) is { Length: > 0 } iata)
                Keep(keys, share, NameKey.OfIata(iata), id);
            Read(share, row.GetString(6), row.GetString(3), id, spellings);
            Read(share, row.GetString(7), row.GetString(3), id, spellings);
        }
    }

    private void Read(int share, ReadOnlySpan<char> names, string country, int id, Spellings spellings)
    {
        foreach (var range in names.Split(IndexRow.NameSeparator))
        {
            var name = names[range];
            if (name.IsEmpty)
                continue;
            Keep(keys, share, NameKey.OfName(name), id);
            if (Encoding.UTF8.GetByteCount(name) % Shares == share)
                spellings.Add(country, name, id);
        }
    }

    /// <summary>The shares follow each other in the order of the keys, from the lowest.</summary>
    private static void Keep(List<(long Hash, int Place)> kept, int share, long hash, int place)
    {
        if ((hash >> HighestBits) + (Shares / 2) == share)
            kept.Add((hash, place));
    }

    private void WriteKeys(string table, List<(long Hash, int Place)> rows)
    {
        rows.Sort();
        using var command = Statement.Of(connection, $"INSERT OR IGNORE INTO {table}(hash, place) VALUES($hash, $place)", "$hash", "$place");
        foreach (var (hash, place) in rows)
            Statement.Run(command, hash, place);
        rows.Clear();
    }

    private void WriteSpellings(Spellings spellings)
    {
        using var command = Statement.Of(connection, "INSERT INTO spelling(country, length, names) VALUES($country, $length, $names)", "$country", "$length", "$names");
        foreach (var (country, length, names) in spellings.All.OrderBy(block => block.Length).ThenBy(block => block.Country, StringComparer.Ordinal))
            Statement.Run(command, country, length, names);
    }
}
