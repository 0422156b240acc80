using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Missions.Geo.Places;

namespace Missions.Benchmarks;

/// <summary>
/// Search while typing over 10,000 prefixes of names of the index, in process, one core: the 99th percentile of ours over that of the bare FTS5
/// statement for the same prefixes in the same run. Says besides how long the index takes to build and what it adds to the resident memory.
/// </summary>
internal static class PlacesBenchmark
{
    private const int Count = 10_000;
    private const int Seed = 2026;
    private const int Offered = 8;
    private const int Rounds = 5;
    private const int LongestPrefix = 12;
    private const double MostMilliseconds = 5;
    private const double Goal = 3;

    internal static double Run()
    {
        var folder = Directory.CreateTempSubdirectory("missions-places-").FullName;
        try
        {
            LoadSqlite();
            var before = Resident();
            var watch = Stopwatch.StartNew();
            var gazetteer = Gazetteer.OpenOrBuild(folder);
            Console.WriteLine($"built in {watch.Elapsed.TotalSeconds:0.0} s (goal: <= 15 s), {Size(folder) / 1_000_000} MB on disk");
            Console.WriteLine($"resident memory added: {Mega(Peak() - before)} MB at the most while building (goal: <= 80 MB)");
            var ratio = Measure(gazetteer, Directory.EnumerateFiles(folder, "*.index").Single());
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            Console.WriteLine($"resident memory added: {Mega(Resident() - before)} MB after {Count * Rounds * 2:N0} searches (goal: <= 80 MB)");
            return ratio;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The program has SQLite in memory whether it knows places or not; how much the build adds to that program, <c>start</c> says.</summary>
    private static void LoadSqlite()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = new SqliteCommand("CREATE VIRTUAL TABLE names USING fts5(name); INSERT INTO names VALUES('paris'); SELECT rowid FROM names WHERE names MATCH 'pa*'", connection);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            _ = rows.GetInt64(0);
    }

    private static double Measure(Gazetteer gazetteer, string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        var prefixes = Prefixes(connection);
        using var bare = new SqliteCommand(
            $"SELECT p.id, p.name, p.country, p.latitude, p.longitude FROM search JOIN place p ON p.id = search.rowid WHERE search MATCH $words ORDER BY search.rowid LIMIT {Offered}", connection);
        var words = bare.Parameters.Add("$words", SqliteType.Text);
        var (ours, floor) = (Times(), Times());
        for (var round = -1; round < Rounds; round++)
            for (var i = 0; i < Count; i++)
            {
                var prefix = prefixes[i];
                var search = new PlaceSearch { Text = prefix, Limit = Offered, PreferredCountryCode = "FR" };
                var expression = string.Join(" AND ", prefix.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"\"{word}\"*"));
                var (mine, theirs) = (Milliseconds(() => gazetteer.Search(search)), Milliseconds(() => Read(bare, words, expression)));
                if (round >= 0)
                    (ours[i][round], floor[i][round]) = (mine, theirs);
            }

        var (mineP99, floorP99) = (Say("ours ", ours), Say("floor", floor));
        var ratio = mineP99 / floorP99;
        Console.WriteLine($"goals: p99 <= {MostMilliseconds} ms: {(mineP99 <= MostMilliseconds ? "met" : "MISSED")}; ratio <= {Goal}: {(ratio <= Goal ? "met" : "MISSED")}");
        return ratio;
    }

    /// <summary>The first 1 to 12 letters of names drawn among all, as a person types them.</summary>
    private static List<string> Prefixes(SqliteConnection connection)
    {
        var random = new Random(Seed);
        using var last = new SqliteCommand("SELECT max(id) FROM place", connection);
        var places = Convert.ToInt32(last.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        using var name = new SqliteCommand("SELECT main FROM place WHERE id = $id", connection);
        var id = name.Parameters.Add("$id", SqliteType.Integer);
        var prefixes = new List<string>(Count);
        while (prefixes.Count < Count)
        {
            id.Value = random.Next(1, places + 1);
            var text = ((string)name.ExecuteScalar()!).Split('\n')[0];
            var prefix = text[..Math.Min(text.Length, random.Next(1, LongestPrefix + 1))].Trim();
            if (prefix.Length > 0)
                prefixes.Add(prefix);
        }

        return prefixes;
    }

    private static void Read(SqliteCommand bare, SqliteParameter words, string expression)
    {
        words.Value = expression;
        using var rows = bare.ExecuteReader();
        while (rows.Read())
            _ = rows.GetString(1);
    }

    private static double Milliseconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double[][] Times() => [.. Enumerable.Range(0, Count).Select(_ => new double[Rounds])];

    /// <summary>Percentiles over the prefixes of the median of the rounds: one that fell on a busy moment says nothing of the search.</summary>
    private static double Say(string name, double[][] milliseconds)
    {
        var medians = milliseconds.Select(rounds => Percentile(rounds, 0.5)).ToArray();
        Console.WriteLine(
            $"{name}  p50 {Percentile(medians, 0.5):0.000} ms, p99 {Percentile(medians, 0.99):0.000} ms; of every single search p99 {Percentile([.. milliseconds.SelectMany(rounds => rounds)], 0.99):0.000} ms");
        return Percentile(medians, 0.99);
    }

    private static double Percentile(double[] values, double share) => values.Order().ElementAt((int)(share * (values.Length - 1)));

    private static long Resident()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static long Mega(long bytes) => bytes / 1_000_000;

    private static long Size(string folder) => new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length);
}
