using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Missions.Benchmarks.Databases;

/// <summary>Copies one mission many times inside the database, with the rows of other tables that belong to it, whatever columns they have.</summary>
internal sealed class MissionCopies(NpgsqlConnection connection, Guid sample)
{
    private const string Prefix = "B";
    /// <summary>Copies the mission and its rows of the tables named; identifiers of steps are replaced wherever they stand.</summary>
    /// <param name="count">How many copies.</param>
    /// <param name="tables">Tables with a column <c>mission_id</c>.</param>
    /// <param name="columns">What stands in a column instead of the sample's value, by table and column: SQL in which <c>copy.n</c> numbers the copies and <c>row</c> is the sample's.</param>
    /// <param name="firstNumber">What the copies are numbered from.</param>
    /// <returns>The identifiers of the copies.</returns>
    internal async Task<Guid[]> AddAsync(int count, IReadOnlyList<string> tables, IReadOnlyDictionary<string, string>? columns = null, int firstNumber = 0)
    {
        await RunAsync($"DROP TABLE IF EXISTS copy; CREATE TEMP TABLE copy AS SELECT gen_random_uuid() AS id, {firstNumber} + n AS n FROM generate_series(1, {count}) n; ANALYZE copy");
        var steps = await ColumnAsync<Guid>($"SELECT id FROM route_steps WHERE mission_id = '{sample}'");
        await CopyAsync("missions", "id", name => name switch
        {
            "id" => "copy.id",
            "reference" => $"'{Prefix}' || copy.n",
            _ => columns?.GetValueOrDefault($"missions.{name}") ?? $"row.{name}",
        });
        foreach (var table in tables)
            await CopyAsync(table, "mission_id", name => name switch
            {
                "mission_id" => "copy.id",
                "id" => Own("row.id::text"),
                "step_id" => Own("row.step_id::text"),
                "key" or "payload" when table == "jobs" => steps.Aggregate($"row.{name}", (text, step) => $"replace({text}, '{step}', {Own($"'{step}'")}::text)"),
                _ => columns?.GetValueOrDefault($"{table}.{name}") ?? $"row.{name}",
            });
        return await ColumnAsync<Guid>("SELECT id FROM copy ORDER BY n");
    }

    /// <summary>Adds people who never sign in, like the traveller of the sample, for copies to belong to.</summary>
    internal Task AddPeopleAsync(int count) => CopyRowsAsync(
        "people", $"row.id = (SELECT traveller_id FROM missions WHERE id = '{sample}')", $"generate_series(0, {count - 1}) AS copy(n)",
        name => name == "id" ? PersonOf("copy.n") : name == "email" ? "'b' || copy.n || '@bench.example'" : $"row.{name}");

    /// <summary>In SQL, which of the people added a copy belongs to.</summary>
    internal static string Traveller(int people) => PersonOf($"(copy.n % {people})");

    private static string PersonOf(string number) => $"encode(substring(sha256(('person' || {number})::bytea) for 16), 'hex')::uuid";

    /// <summary>The step of a copy that a step of the sample became.</summary>
    internal static Guid StepOf(Guid copy, Guid step) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{copy}{step}")).AsSpan(0, 16), bigEndian: true);

    /// <summary>In SQL, an identifier that is the copy's own.</summary>
    private static string Own(string id) => $"encode(substring(sha256((copy.id::text || {id})::bytea) for 16), 'hex')::uuid";

    internal async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    internal async Task<T[]> ColumnAsync<T>(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<T>();
        while (await reader.ReadAsync())
            values.Add(reader.GetFieldValue<T>(0));
        return [.. values];
    }

    private Task CopyAsync(string table, string key, Func<string, string> value) => CopyRowsAsync(table, $"row.{key} = '{sample}'", "copy", value);

    private async Task CopyRowsAsync(string table, string condition, string copies, Func<string, string> value)
    {
        var names = await ColumnAsync<string>($"SELECT column_name::text FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}'");
        await RunAsync($"INSERT INTO {table}({string.Join(", ", names.Select(name => $"\"{name}\""))}) SELECT {string.Join(", ", names.Select(value))} FROM {table} row CROSS JOIN {copies} WHERE {condition}");
    }
}
