using Microsoft.Data.Sqlite;

namespace Missions.Web.Data;

/// <summary>Which database this process runs on, decided by <c>ConnectionStrings:Missions</c> alone.</summary>
public sealed record DatabaseTarget(bool IsPostgres, string ConnectionString)
{
    public const string FileName = "missions.db";

    public static DatabaseTarget From(IConfiguration configuration, DataDirectory directory)
    {
        var given = configuration.GetConnectionString("Missions");
        return given?.Contains("Host=", StringComparison.OrdinalIgnoreCase) == true
            ? new(IsPostgres: true, given)
            : new(IsPostgres: false, Sqlite(given, directory));
    }

    private static string Sqlite(string? given, DataDirectory directory)
    {
        var settings = new SqliteConnectionStringBuilder(given) { ForeignKeys = true, DefaultTimeout = 30 };
        if (settings.DataSource.Length == 0)
            settings.DataSource = directory.PathTo(FileName);
        return settings.ConnectionString;
    }
}
