using Microsoft.Data.Sqlite;
using Npgsql;

namespace Missions.Web.Data;

/// <summary>Which database this process runs on, decided by <c>ConnectionStrings:Missions</c> alone.</summary>
public sealed record DatabaseTarget(bool IsPostgres, string ConnectionString)
{
    private const int PreparedStatements = 200;

    public const string FileName = "missions.db";

    /// <summary>Where the embedded database is; null on a server.</summary>
    public string? Path => IsPostgres ? null : System.IO.Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource);

    public static DatabaseTarget From(IConfiguration configuration, DataDirectory directory)
    {
        var given = configuration.GetConnectionString("Missions");
        return given?.Contains("Host=", StringComparison.OrdinalIgnoreCase) == true
            ? new(IsPostgres: true, Postgres(given))
            : new(IsPostgres: false, Sqlite(given, directory));
    }

    /// <summary>
    /// Statements that come again are prepared by the server, unless the connection string says how many may be: 0 behind a pooler that shares
    /// connections. Nothing is ever set on a pooled connection, so none is swept before it is used again.
    /// </summary>
    private static string Postgres(string given)
    {
        var settings = new NpgsqlConnectionStringBuilder(given);
        if (!settings.ShouldSerialize("Max Auto Prepare"))
            settings.MaxAutoPrepare = PreparedStatements;
        if (!settings.ShouldSerialize("No Reset On Close"))
            settings.NoResetOnClose = true;
        return settings.ConnectionString;
    }

    private static string Sqlite(string? given, DataDirectory directory)
    {
        var settings = new SqliteConnectionStringBuilder(given) { ForeignKeys = true, DefaultTimeout = 30 };
        if (settings.DataSource.Length == 0)
            settings.DataSource = directory.PathTo(FileName);
        return settings.ConnectionString;
    }
}
