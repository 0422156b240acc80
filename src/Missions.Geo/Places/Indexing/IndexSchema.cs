namespace Missions.Geo.Places.Indexing;

/// <summary>The tables of the index. A change of them changes <see cref="Version"/>, hence the name of the file.</summary>
internal static class IndexSchema
{
    internal const int Version = 1;

    /// <summary>Rows are numbered in descending importance: the first that match are the first to show.</summary>
    internal const string Tables = """
        CREATE TABLE place(
            id INTEGER PRIMARY KEY, source TEXT NOT NULL, source_id TEXT NOT NULL, name TEXT NOT NULL, country TEXT NOT NULL, region TEXT NOT NULL,
            kind INTEGER NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, radius INTEGER NOT NULL, importance INTEGER NOT NULL,
            insee TEXT NOT NULL, postcodes TEXT NOT NULL, iata TEXT NOT NULL, main TEXT NOT NULL, others TEXT NOT NULL);
        CREATE TABLE key(hash INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY(hash, place)) WITHOUT ROWID;
        CREATE TABLE source(hash INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY(hash, place)) WITHOUT ROWID;
        CREATE TABLE spelling(country TEXT NOT NULL, length INTEGER NOT NULL, names BLOB NOT NULL, PRIMARY KEY(length, country));
        CREATE VIRTUAL TABLE search USING fts5(
            main, others, country, content='', detail=column, prefix='1 2 3', tokenize="unicode61 remove_diacritics 2");
        """;

    internal const string InsertPlace = """
        INSERT INTO place VALUES($id, $source, $source_id, $name, $country, $region, $kind, $latitude, $longitude, $radius, $importance,
            $insee, $postcodes, $iata, $main, $others)
        """;

    /// <summary>The columns that <see cref="IndexRow"/> is read from, in its order.</summary>
    internal const string Columns =
        "p.id, p.source, p.source_id, p.name, p.country, p.region, p.kind, p.latitude, p.longitude, p.radius, p.importance, p.insee, p.postcodes, p.iata, p.main, p.others";

    /// <summary>The same without the folded names, which are long to read: they are empty.</summary>
    internal const string ShownColumns =
        "p.id, p.source, p.source_id, p.name, p.country, p.region, p.kind, p.latitude, p.longitude, p.radius, p.importance, p.insee, p.postcodes, p.iata, '', ''";

    /// <summary>Those that a place is weighed by, in the order of <see cref="Candidate"/>.</summary>
    internal const string CandidateColumns =
        "p.id, p.country, p.kind, p.importance, p.iata, p.main, CASE WHEN $d THEN p.source || ':' || p.source_id ELSE '' END, CASE WHEN $e THEN p.postcodes ELSE '' END";
}
