using Microsoft.Data.Sqlite;

namespace Missions.Geo.Places.Indexing;

/// <summary>One connection to an index with its prepared statements; used by one thread at a time.</summary>
internal sealed class IndexReader : IDisposable
{
    private static readonly string[] ParameterNames = ["$a", "$b", "$c", "$d", "$e"];

    private readonly SqliteConnection connection;
    private readonly SqliteCommand bySource;
    private readonly SqliteCommand byKey;
    private readonly SqliteCommand byId;
    private readonly SqliteCommand bySearch;
    private readonly SqliteCommand byIdLight;
    private readonly SqliteCommand byKeyLight;
    private readonly SqliteCommand bySearchLight;
    private readonly SqliteCommand spellings;
    private readonly SqliteCommand countrySpellings;

    internal IndexReader(string path)
    {
        // The file never changes once it has its name: SQLite need not lock it.
        var uri = new Uri(path).AbsoluteUri + "?immutable=1";
        connection = new(new SqliteConnectionStringBuilder { DataSource = uri, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        using (var pragma = new SqliteCommand("PRAGMA cache_size = -2000", connection))
            pragma.ExecuteNonQuery();
        bySource = Prepare($"SELECT {IndexSchema.Columns} FROM source s JOIN place p ON p.id = s.place WHERE s.hash = $a");
        byKey = Prepare($"SELECT {IndexSchema.Columns} FROM key k JOIN place p ON p.id = k.place WHERE k.hash = $a ORDER BY k.place LIMIT $b");
        byId = Prepare($"SELECT {IndexSchema.Columns} FROM place p WHERE p.id = $a");
        bySearch = Prepare($"SELECT {IndexSchema.Columns} FROM search JOIN place p ON p.id = search.rowid WHERE search MATCH $a ORDER BY search.rowid LIMIT $b");
        byIdLight = Prepare($"SELECT {IndexSchema.ShownColumns} FROM place p WHERE p.id = $a");
        byKeyLight = Prepare($"SELECT {IndexSchema.CandidateColumns} FROM key k JOIN place p ON p.id = k.place WHERE k.hash = $a ORDER BY k.place LIMIT $b");
        bySearchLight = Prepare($"SELECT {IndexSchema.CandidateColumns} FROM search JOIN place p ON p.id = search.rowid WHERE search MATCH $a ORDER BY search.rowid LIMIT $b");
        spellings = Prepare("SELECT length, names FROM spelling WHERE length BETWEEN $a AND $b");
        countrySpellings = Prepare("SELECT length, names FROM spelling WHERE length BETWEEN $a AND $b AND country = $c");
    }

    internal int Version
    {
        get
        {
            using var pragma = new SqliteCommand("PRAGMA user_version", connection);
            return Convert.ToInt32(pragma.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    internal IndexRow? BySource(string source, string id) =>
        Rows(bySource, NameKey.OfSource(source, id)).Find(row => row.SourceId == id && row.Source == source);

    internal IndexRow? ById(int id) => Rows(byId, id) is [var row] ? row : null;

    /// <summary>A place by its number, without its folded names.</summary>
    internal IndexRow? Shown(int id) => Rows(byIdLight, id) is [var row] ? row : null;

    /// <summary>The places under a key, the most important first; the caller compares the text.</summary>
    internal List<IndexRow> ByKey(long key, int limit) => Rows(byKey, key, limit);

    /// <summary>The places that an FTS5 expression matches, the most important first.</summary>
    internal List<IndexRow> BySearch(string expression, int limit) => Rows(bySearch, expression, limit);

    /// <summary>The places under a key, the most important first, as far as they are weighed.</summary>
    internal List<Candidate> CandidatesByKey(long key, int limit, in Wanted wanted) => Candidates(byKeyLight, key, limit, wanted);

    /// <summary>The places that an FTS5 expression matches, the most important first, as far as they are weighed.</summary>
    internal List<Candidate> CandidatesBySearch(string expression, int limit, in Wanted wanted) => Candidates(bySearchLight, expression, limit, wanted);

    /// <summary>The numbers of the places that have a name within a distance of a folded one, with that distance.</summary>
    internal List<(int Place, int Distance)> Near(string folded, string? country, int distance)
    {
        var found = new List<(int, int)>();
        var name = System.Text.Encoding.UTF8.GetBytes(folded);
        var command = country is null ? spellings : countrySpellings;
        command.Parameters[0].Value = name.Length - distance;
        command.Parameters[1].Value = name.Length + distance;
        if (country is not null)
            command.Parameters[2].Value = country;
        using var blocks = command.ExecuteReader();
        while (blocks.Read())
            Spellings.FindNear(blocks.GetFieldValue<byte[]>(1), blocks.GetInt32(0), name, distance, found);
        return found;
    }

    public void Dispose()
    {
        foreach (var command in new[] { bySource, byKey, byId, bySearch, byIdLight, byKeyLight, bySearchLight, spellings, countrySpellings })
            command.Dispose();
        connection.Dispose();
    }

    private static List<Candidate> Candidates(SqliteCommand command, object match, int limit, in Wanted wanted)
    {
        command.Parameters[0].Value = match;
        command.Parameters[1].Value = limit;
        command.Parameters[2].Value = wanted.Keys;
        command.Parameters[3].Value = wanted.Postcodes;
        var rows = new List<Candidate>(limit);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            rows.Add(Candidate.Read(reader));
        return rows;
    }

    private static List<IndexRow> Rows(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        var rows = new List<IndexRow>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
            rows.Add(IndexRow.Read(reader));
        return rows;
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = new SqliteCommand(sql, connection);
        foreach (var name in ParameterNames.Where(name => sql.Contains(name, StringComparison.Ordinal)))
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}
