using Microsoft.Data.Sqlite;

namespace Missions.Geo.Places.Indexing;

/// <summary>Writes places, given in descending importance, into a new index.</summary>
internal sealed class IndexWriter : IDisposable
{
    private const int ProgressEvery = 25_000;

    private readonly SqliteConnection connection;
    private readonly SqliteCommand place;
    private readonly SqliteCommand search;
    private readonly HashSet<long> sources = new(250_000);
    private readonly List<(long Hash, int Place)> sourceKeys = new(250_000);
    private readonly List<(long Hash, int Place)> nameKeys = new(600_000);
    private readonly Spellings spellings = new();

    internal IndexWriter(string path)
    {
        connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        connection.Open();
        Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -8000;");
        Execute(IndexSchema.Tables);
        Execute("BEGIN");
        place = Prepare(
            IndexSchema.InsertPlace, "$id", "$source", "$source_id", "$name", "$country", "$region", "$kind", "$latitude", "$longitude", "$radius",
            "$importance", "$insee", "$postcodes", "$iata", "$main", "$others");
        search = Prepare("INSERT INTO search(rowid, main, others, country) VALUES($id, $main, $others, $country)", "$id", "$main", "$others", "$country");
    }

    /// <summary>How many places were written.</summary>
    internal int Count { get; private set; }

    internal void Write(IEnumerable<IndexedPlace> places, IProgress<int>? progress, CancellationToken cancellation)
    {
        foreach (var row in places)
        {
            cancellation.ThrowIfCancellationRequested();
            if (sources.Add(NameKey.OfSource(row.Source, row.SourceId)))
                Add(row, ++Count);
            if (Count % ProgressEvery == 0)
                progress?.Report(Count);
        }
    }

    /// <summary>Writes what is kept until every place is known, and puts the index in its final form.</summary>
    internal void Finish()
    {
        WriteKeys("key", nameKeys);
        WriteKeys("source", sourceKeys);
        using (var command = Prepare("INSERT INTO spelling(country, length, names) VALUES($country, $length, $names)", "$country", "$length", "$names"))
        {
            foreach (var (country, length, names) in spellings.All.OrderBy(block => block.Length).ThenBy(block => block.Country, StringComparer.Ordinal))
                Run(command, country, length, names);
        }

        Execute("INSERT INTO search(search) VALUES('optimize')");
        Execute("COMMIT");
        Execute($"PRAGMA user_version = {IndexSchema.Version}");
    }

    public void Dispose()
    {
        place.Dispose();
        search.Dispose();
        connection.Dispose();
    }

    private void Add(IndexedPlace row, int id)
    {
        var names = new PlaceNames(row);
        Run(place, id, row.Source, row.SourceId, row.Name, row.Country, row.Region, (int)row.Kind, row.Position.Latitude, row.Position.Longitude,
            row.RadiusKilometres, row.Importance, row.Insee, row.Postcodes, row.Iata, names.Main, names.Others);
        Run(search, id, names.Main, names.Others, $"{row.Country} {row.Iata}");
        sourceKeys.Add((NameKey.OfSource(row.Source, row.SourceId), id));
        foreach (var name in names.All)
        {
            nameKeys.Add((NameKey.OfName(name), id));
            spellings.Add(row.Country, name, id);
        }

        foreach (var code in row.Postcodes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            nameKeys.Add((NameKey.OfPostcode(code), id));
        if (row.Iata.Length > 0)
            nameKeys.Add((NameKey.OfIata(row.Iata), id));
    }

    private void WriteKeys(string table, List<(long Hash, int Place)> keys)
    {
        keys.Sort();
        using var command = Prepare($"INSERT OR IGNORE INTO {table}(hash, place) VALUES($hash, $place)", "$hash", "$place");
        foreach (var (hash, number) in keys)
            Run(command, hash, number);
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> names)
    {
        var command = new SqliteCommand(sql, connection);
        foreach (var name in names)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
