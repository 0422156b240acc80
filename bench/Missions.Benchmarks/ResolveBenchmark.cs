using Microsoft.Data.Sqlite;
using Missions.Geo.Places;

namespace Missions.Benchmarks;

/// <summary>Dirty names resolved a second over the bare statement that looks up the words of the same names in the same index; one core.</summary>
internal static class ResolveBenchmark
{
    private const int Count = 1_000;
    private const int Seed = 2026;
    private const int MostRows = 20;
    private const double MinimalRate = 500;

    internal static double Run()
    {
        var folder = Directory.CreateTempSubdirectory("missions-resolve-").FullName;
        try
        {
            var gazetteer = Gazetteer.OpenOrBuild(folder);
            return Measure(gazetteer, Directory.EnumerateFiles(folder, "*.index").Single());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Measure(Gazetteer gazetteer, string file)
    {
        var names = new DirtyNames(gazetteer, Seed).Make(Count);
        var resolver = new PlaceResolver(gazetteer);
        var statuses = names.Select(name => resolver.Resolve(name.Text, name.Country).Status).CountBy(status => status).OrderBy(status => status.Key);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        using var statement = new SqliteCommand($"SELECT p.id, p.name, p.country, p.latitude, p.longitude FROM search JOIN place p ON p.id = search.rowid WHERE search MATCH $words ORDER BY search.rowid LIMIT {MostRows}", connection);
        var words = statement.Parameters.Add("$words", SqliteType.Text);
        var expressions = names.Select(name => string.Join(" AND ", Words(name.Text).Select(word => $"\"{word}\""))).Where(expression => expression.Length > 0).ToList();

        var seconds = Rounds.MedianSeconds(
            warmUp: 2,
            rounds: 7,
            () => Resolve(resolver, names),
            () => LookUp(statement, words, expressions));
        var (rate, floorRate) = (Count / seconds[0], expressions.Count / seconds[1]);
        Console.WriteLine($"{Count:N0} dirty names: {string.Join(", ", statuses.Select(status => $"{status.Value} {status.Key}"))}");
        Console.WriteLine($"ours  {rate,10:N0} names/s  (read, looked up, weighed)");
        Console.WriteLine($"floor {floorRate,10:N0} names/s  (the words of the name in one FTS5 statement)");
        Console.WriteLine($"goal: >= {MinimalRate:N0} names/s: {(rate >= MinimalRate ? "met" : "MISSED")}");
        return rate / floorRate;
    }

    private static string[] Words(string text) => text.Split(text.Where(letter => !char.IsLetterOrDigit(letter)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);

    private static void Resolve(PlaceResolver resolver, IReadOnlyList<DirtyName> names)
    {
        foreach (var name in names)
            resolver.Resolve(name.Text, name.Country);
    }

    private static void LookUp(SqliteCommand statement, SqliteParameter words, List<string> expressions)
    {
        foreach (var expression in expressions)
        {
            words.Value = expression;
            using var rows = statement.ExecuteReader();
            while (rows.Read())
                _ = rows.GetString(1);
        }
    }
}
