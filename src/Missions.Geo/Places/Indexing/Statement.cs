using Microsoft.Data.Sqlite;

namespace Missions.Geo.Places.Indexing;

/// <summary>A statement that is run for many rows.</summary>
internal static class Statement
{
    internal static SqliteCommand Of(SqliteConnection connection, string sql, params ReadOnlySpan<string> names)
    {
        var command = new SqliteCommand(sql, connection);
        foreach (var name in names)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    /// <summary>Runs it with values in the order of its names.</summary>
    internal static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
