using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Missions.Testing.Databases;
using Npgsql;

namespace Missions.Web.Tests.Commands;

/// <summary>The history of one mission of a database, for someone who changes it behind the application's back.</summary>
internal sealed class StoredHistory : IAsyncDisposable
{
    private readonly DbConnection _connection;

    private StoredHistory(DbConnection connection) => _connection = connection;

    /// <summary>The mission, as the application writes it.</summary>
    public Guid Mission { get; private set; }

    public int Length { get; private set; }

    private string Id => _connection is SqliteConnection ? $"'{Mission.ToString().ToUpperInvariant()}'" : $"'{Mission}'";

    /// <summary>Opens the longest history of a database.</summary>
    public static async Task<StoredHistory> OpenAsync(TestDatabase database)
    {
        var history = new StoredHistory(database.ConnectionString is { } server
            ? new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ConnectionString)
            : new SqliteConnection($"Data Source={Path.Combine(database.DataDirectory, "missions.db")};Foreign Keys=False;Pooling=False"));
        await history._connection.OpenAsync();
        var longest = (await history.RowAsync("SELECT mission_id, count(*) FROM mission_events GROUP BY mission_id ORDER BY count(*) DESC, mission_id LIMIT 1"))!;
        (history.Mission, history.Length) = (Guid.Parse(longest[0]), int.Parse(longest[1], CultureInfo.InvariantCulture));
        return history;
    }

    /// <summary>Runs statements; <c>{id}</c> is the mission, <c>{last}</c> its last event.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = sql.Replace("{id}", Id, StringComparison.Ordinal).Replace("{last}", Length.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Puts other data in an event with the hash that is right for it.</summary>
    public async Task ForgeAsync(int sequence, string data)
    {
        var at = _connection is SqliteConnection ? "at" : "(extract(epoch FROM at) * 1000000)::bigint";
        var row = (await RowAsync($"SELECT kind, {at}, actor_id, principal_id, round, previous_hash FROM mission_events WHERE mission_id = {Id} AND sequence = {sequence}"))!;
        var microseconds = (DateTimeOffset.UnixEpoch.Ticks / TimeSpan.TicksPerMicrosecond) + long.Parse(row[1], CultureInfo.InvariantCulture);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Mission}|{sequence}|{row[0]}|{microseconds}|{row[2].ToLowerInvariant()}|{row[3].ToLowerInvariant()}|{row[4]}|{row[5]}|{data}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        await TamperAsync($"UPDATE mission_events SET data = '{data}', hash = '{hash}' WHERE mission_id = {{id}} AND sequence = {sequence}");
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<List<string>?> RowAsync(string sql)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync()
            ? [.. Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "")]
            : null;
    }
}
