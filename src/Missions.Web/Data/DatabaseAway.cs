using Npgsql;

namespace Missions.Web.Data;

/// <summary>Tells a database that does not answer, or is being restarted, from one that refuses; a <see cref="Conflict"/> is told first.</summary>
public static class DatabaseAway
{
    public static bool IsBehind(Exception error) =>
        error is NpgsqlException { IsTransient: true } or PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown }
        || (error.InnerException is { } inner && IsBehind(inner));
}
