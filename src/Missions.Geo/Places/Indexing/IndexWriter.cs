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

    internal IndexWriter(string path)
    {
        connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        connection.Open();
        Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -2000;");
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

    /// <summary>Writes what follows from the places, and puts the index in its final form.</summary>
    internal void Finish(CancellationToken cancellation)
    {
        sources.Clear();
        sources.TrimExcess();
        new DerivedTables(connection).Write(cancellation);
        cancellation.ThrowIfCancellationRequested();
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
        Statement.Run(place, id, row.Source, row.SourceId, row.Name, row.Country, row.Region, (int)row.Kind, row.Position.Latitude, row.Position.Longitude,
            row.RadiusKilometres, row.Importance, row.Insee, row.Postcodes, row.Iata, names.Main, names.Others);
        Statement.Run(search, id, names.Main, names.Others, $"{row.Country} {row.Iata}");
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> names) => Statement.Of(connection, sql, names);

    private void Execute(string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
