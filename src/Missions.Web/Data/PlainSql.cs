using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Missions.Web.Data;

/// <summary>
/// The few questions asked while the program starts, put to the database directly: EF takes longer to build its model than all the rest
/// of the start, and does so while the program already answers.
/// </summary>
public static class PlainSql
{
    public static async Task<DbConnection> OpenAsync(this DatabaseTarget target, CancellationToken cancellation = default)
    {
        DbConnection connection = target.IsPostgres ? new NpgsqlConnection(target.ConnectionString) : new SqliteConnection(target.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    /// <summary>The first column of every row, as text.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(this DbConnection connection, string sql, CancellationToken cancellation = default)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of the program alone, as every caller shows.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<string>();
        while (await reader.ReadAsync(cancellation))
            rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture) ?? "");
        return rows;
    }
}
