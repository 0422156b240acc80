namespace Missions.Testing.Databases;

/// <summary>The two databases that the application runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
